package org.joinedup.funding.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.joinedup.area.AreaColumns;
import org.joinedup.table.CsvTable;
import org.joinedup.table.Issue;
import org.joinedup.table.Place;
import org.jspecify.annotations.Nullable;

/// Where a file has what its publication's mapping names.
final class FoundColumns {

    private final CsvTable table;
    private final Publication publication;
    private final List<String> header;
    private final List<Issue> issues;
    private final Map<String, String> ofIndicators = new TreeMap<>();

    FoundColumns(CsvTable table, Publication publication, List<Issue> issues) {
        this.table = table;
        this.publication = publication;
        this.header = table.header();
        this.issues = issues;
        publication.indicators().forEach(this::look);
    }

    /// @return the column of area codes; null, with an issue, when there is none of the mapping's
    ///     vintage
    @Nullable
    String lsoa() {
        var vintage = publication.vintage();
        var columns = AreaColumns.of(header);
        var found = publication.lsoaColumns().stream()
                .flatMap(spelling -> find(spelling).stream())
                .findFirst()
                .orElseGet(() -> columns.lsoa(vintage));
        var other = columns.vintage();
        if (found == null && !header.isEmpty()) {
            issues.add(
                    other == null
                            ? new AreaIssue.MissingAreaColumn(place(null), vintage)
                            : new AreaIssue.WrongVintage(place(columns.lsoa(other)), vintage, other));
        }
        return found;
    }

    /// @return the column, spelled as in the header; null when the file has not the indicator
    @Nullable
    String of(MappedIndicator indicator) {
        return ofIndicators.get(indicator.id());
    }

    /// @return the column of the filter; null, with an issue, when there is none
    @Nullable
    String of(RowFilter filter) {
        var found = find(filter.column());
        if (found.isEmpty()) {
            issues.add(new DirectionIssue.MissingIndicatorColumn(place(filter.column()), List.of()));
        }
        return found.orElse(null);
    }

    /// Columns about the same thing as an indicator's, with which way need goes in each.
    List<Sibling> siblings(MappedIndicator indicator) {
        var own = ofIndicators.get(indicator.id());
        var meaning = ColumnMeaning.of(own == null ? "" : own);
        var found = new ArrayList<Sibling>();
        header.stream()
                .filter(column -> !column.equals(own))
                .filter(column -> isSibling(indicator, meaning, column))
                .forEach(column -> {
                    var mapped = mapped(column);
                    var direction = mapped == null
                            ? ColumnMeaning.of(column).usual()
                            : mapped.indicator().direction();
                    if (direction != null) {
                        found.add(new Sibling(column, direction));
                    }
                });
        return found;
    }

    Place place(@Nullable String column) {
        return new Place(table.name(), 1, column);
    }

    private boolean isSibling(MappedIndicator indicator, ColumnMeaning meaning, String column) {
        var mapped = mapped(column);
        return meaning.isBeside(ColumnMeaning.of(column))
                || mapped != null && stem(mapped.id()).equals(stem(indicator.id()));
    }

    private @Nullable MappedIndicator mapped(String column) {
        return publication.indicators().stream()
                .filter(one -> column.equals(ofIndicators.get(one.id())))
                .findFirst()
                .orElse(null);
    }

    private void look(MappedIndicator indicator) {
        var found = indicator.columns().stream()
                .flatMap(spelling -> find(spelling).stream())
                .distinct()
                .toList();
        if (!found.isEmpty()) {
            ofIndicators.put(indicator.id(), found.getFirst());
        }
        if (found.size() > 1) {
            issues.add(new DirectionIssue.TwoColumns(place(found.getFirst()), found.get(1)));
        }
    }

    private Optional<String> find(String spelling) {
        return header.stream()
                .filter(column -> plain(column).equals(plain(spelling)))
                .findFirst();
    }

    private static String plain(String column) {
        return column.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static String stem(String id) {
        return id.replaceFirst("-(score|rank|decile)$", "");
    }
}
