package org.joinedup.funding.indicator;

import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.stat.correlation.SpearmansCorrelation;
import org.joinedup.funding.Direction;
import org.joinedup.table.Issue;
import org.joinedup.table.TableRow;

/// Finds out whether a column means what its mapping says: by its name, and by what the same file
/// says of the same thing in another form.
///
/// A rank and the score that it is of, or its decile, put areas in one order (Spearman's rho is
/// 1 but for rounding); where it is the reverse, one of them was turned round.
final class DirectionCheck {

    private final FoundColumns columns;
    private final List<TableRow> rows;
    private final List<Issue> issues;

    DirectionCheck(FoundColumns columns, List<TableRow> rows, List<Issue> issues) {
        this.columns = columns;
        this.rows = rows;
        this.issues = issues;
    }

    void check(MappedIndicator indicator, String column) {
        var direction = indicator.indicator().direction();
        var stated = ColumnMeaning.of(column).stated();
        if (stated != null && stated != direction) {
            issues.add(new DirectionIssue.WrongDirection(columns.place(column), direction));
            return;
        }
        columns.siblings(indicator).stream()
                .filter(sibling -> isContradicted(new Sibling(column, direction), sibling))
                .findFirst()
                .ifPresent(sibling ->
                        issues.add(new DirectionIssue.ContradictedDirection(columns.place(column), sibling.column())));
    }

    private boolean isContradicted(Sibling one, Sibling other) {
        var here = towardsNeed(one);
        var there = towardsNeed(other);
        var both = IntStream.range(0, here.length)
                .filter(at -> !Double.isNaN(here[at]) && !Double.isNaN(there[at]))
                .toArray();
        if (both.length < 2) {
            return false;
        }
        return new SpearmansCorrelation()
                        .correlation(
                                IntStream.of(both).mapToDouble(at -> here[at]).toArray(),
                                IntStream.of(both).mapToDouble(at -> there[at]).toArray())
                < 0;
    }

    private double[] towardsNeed(Sibling sibling) {
        var sign = sibling.direction() == Direction.HIGH_VALUE_IS_MORE_NEED ? 1 : -1;
        return rows.stream()
                .mapToDouble(row -> sign * NumberReader.find(row.find(sibling.column())))
                .toArray();
    }
}
