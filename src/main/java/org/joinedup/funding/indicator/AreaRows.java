package org.joinedup.funding.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.joinedup.area.Vintage;
import org.joinedup.table.Issue;
import org.joinedup.table.TableRow;

/// Keeps one row for each area, and says which can't be kept.
final class AreaRows {

    private static final Pattern CODE = Pattern.compile("[EW]01\\d{6}");
    private static final String LAST_OF_2001 = "E01032482";
    private static final String LAST_OF_2011 = "E01033768";

    private final Vintage vintage;
    private final String column;
    private final List<Issue> issues;

    AreaRows(Publication publication, String column, List<Issue> issues) {
        this.vintage = publication.vintage();
        this.column = column;
        this.issues = issues;
    }

    /// @return by the area's code
    Map<String, TableRow> keep(List<TableRow> rows) {
        var kept = new TreeMap<String, TableRow>();
        var later = new ArrayList<TableRow>();
        for (var row : rows) {
            var code = row.text(column);
            if (!code.isEmpty() && isCode(row, code)) {
                keep(kept, code, row);
                if (isLater(code)) {
                    later.add(row);
                }
            }
        }
        sayLater(later);
        return kept;
    }

    private boolean isCode(TableRow row, String code) {
        var is = CODE.matcher(code).matches();
        if (!is) {
            issues.add(new AreaIssue.NotAnAreaCode(row.at(column)));
        }
        return is;
    }

    private void keep(Map<String, TableRow> kept, String code, TableRow row) {
        var first = kept.putIfAbsent(code, row);
        if (first != null) {
            issues.add(new AreaIssue.DuplicateArea(row.at(column), first.place().line()));
        }
    }

    /// Codes are given in turn: those of a later census have higher numbers.
    private boolean isLater(String code) {
        return code.startsWith("E")
                && switch (vintage) {
                    case LSOA_2001 -> code.compareTo(LAST_OF_2001) > 0;
                    case LSOA_2011 -> code.compareTo(LAST_OF_2011) > 0;
                    case LSOA_2021 -> false;
                };
    }

    private void sayLater(List<TableRow> later) {
        if (!later.isEmpty()) {
            issues.add(new AreaIssue.LaterVintage(later.getFirst().at(column), vintage, later.size()));
        }
    }
}
