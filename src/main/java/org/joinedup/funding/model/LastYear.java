package org.joinedup.funding.model;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joinedup.area.AreaColumns;
import org.joinedup.area.Vintage;
import org.joinedup.table.CsvTable;
import org.joinedup.table.Issue;
import org.joinedup.table.Reading;
import org.joinedup.table.TableRow;

/// Reads last year's amounts: a table with the LSOA's code and the column `Pounds`, such as the
/// sheet `areas` of last year's export.
final class LastYear {

    private static final String POUNDS = "Pounds";
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,13}(\\.\\d{1,2})?");
    private static final Reading<Long> AMOUNTS = new Reading<>(LastYear::pence, ModelIssue.UnreadablePounds::new, 0L);

    private LastYear() {}

    /// @param issues to which what is wrong is added
    /// @return pence by code
    static Map<String, Long> read(Path file, Vintage vintage, List<Issue> issues) {
        var table = new CsvTable(file);
        var amounts = new HashMap<String, Long>();
        var code = code(table, vintage);
        table.rows(List.of(code, POUNDS)).forEach(row -> put(row, code, amounts));
        issues.addAll(table.issues());
        return amounts;
    }

    private static String code(CsvTable table, Vintage vintage) {
        var column = AreaColumns.of(table.header()).lsoa(vintage);
        return column == null ? "LSOA code (%d)".formatted(vintage.year()) : column;
    }

    private static void put(TableRow row, String column, Map<String, Long> amounts) {
        var code = row.text(column);
        if (amounts.put(code, row.value(POUNDS, AMOUNTS)) != null) {
            row.issues().add(new ModelIssue.SecondAmount(row.at(column)));
        }
    }

    private static Optional<Long> pence(String text) {
        return Optional.of(text)
                .filter(AMOUNT.asMatchPredicate())
                .map(number -> new BigDecimal(number).movePointRight(2).longValueExact());
    }
}
