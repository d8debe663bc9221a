package org.joinedup.funding.model;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.joinedup.area.AreaColumns;
import org.joinedup.area.Areas;
import org.joinedup.area.SmallArea;
import org.joinedup.area.Vintage;
import org.joinedup.funding.allocation.Money;
import org.joinedup.table.CsvTable;
import org.joinedup.table.Issue;
import org.joinedup.table.Place;
import org.joinedup.table.Reading;
import org.joinedup.table.TableRow;

/// Reads last year's amounts: a table with the LSOA's code and the column `Pounds`, such as the
/// sheet `areas` of last year's export. Every area of the model has an amount, if only 0.
final class LastYear {

    private static final String POUNDS = "Pounds";
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,13}(\\.\\d{1,2})?");
    private static final Reading<Long> AMOUNTS = new Reading<>(LastYear::pence, ModelIssue.UnreadablePounds::new, 0L);

    private final String file;
    private final Set<String> codes;
    private final Findings found;

    private LastYear(String file, Areas areas, Findings found) {
        this.file = file;
        this.codes = areas.areas().stream().map(SmallArea::code).collect(toSet());
        this.found = found;
    }

    /// @param areas of the model, of which each needs an amount
    /// @param found to which is added what is wrong, and what is not used
    /// @return pence by code
    static Map<String, Long> read(Path file, Areas areas, Findings found) {
        var table = new CsvTable(file);
        var amounts = new TreeMap<String, Long>();
        var code = code(table, areas.vintage());
        table.rows(List.of(code, POUNDS)).forEach(row -> put(row, code, amounts));
        found.issues().addAll(table.issues());
        return table.issues().stream().anyMatch(Issue::refuses)
                ? Map.of()
                : new LastYear(table.name(), areas, found).check(amounts);
    }

    private Map<String, Long> check(Map<String, Long> amounts) {
        var missing = codes.stream()
                .filter(code -> !amounts.containsKey(code))
                .sorted()
                .toList();
        if (!missing.isEmpty()) {
            found.add(new ModelIssue.MissingAmounts(Place.of(file), missing));
        }
        var own = new TreeMap<>(amounts);
        own.keySet().retainAll(codes);
        if (own.size() < amounts.size()) {
            noteOthers(amounts.size() - own.size(), sum(amounts) - sum(own));
        }
        return own;
    }

    private void noteOthers(int areas, long pence) {
        found.note("%s: %d areas outside the model had %s, which are not used."
                .formatted(file, areas, Money.pounds(pence)));
    }

    private static long sum(Map<String, Long> amounts) {
        return amounts.values().stream().mapToLong(pence -> pence).sum();
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
