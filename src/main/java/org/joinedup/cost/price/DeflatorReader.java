package org.joinedup.cost.price;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joinedup.cost.PriceYear;
import org.joinedup.cost.price.PriceRowIssue.DuplicateYear;
import org.joinedup.cost.price.PriceValueIssue.UnreadableIndex;
import org.joinedup.cost.price.PriceValueIssue.UnreadableYear;
import org.joinedup.table.CsvTable;
import org.joinedup.table.Issue;
import org.joinedup.table.Reading;
import org.joinedup.table.TableRow;

/// Reads `deflators.csv`.
final class DeflatorReader {

    static final String FILE = "deflators.csv";

    private static final List<String> COLUMNS = List.of("year", "index", "source", "status");
    private static final Reading<PriceYear> YEAR =
            new Reading<>(PriceYear::parse, UnreadableYear::new, new PriceYear(2000));
    private static final Reading<Long> INDEX = new Reading<>(Parsing::index, UnreadableIndex::new, 1L);

    private final CsvTable table;
    private final Map<PriceYear, Integer> lines = new HashMap<>();

    DeflatorReader(Path folder) {
        this.table = new CsvTable(folder.resolve(FILE));
    }

    /// @return empty when there is an issue
    Deflators read() {
        var all = table.rows(COLUMNS).stream().map(this::read).toList();
        return issues().isEmpty() ? Deflators.of(all) : Deflators.of(List.of());
    }

    List<Issue> issues() {
        return table.issues();
    }

    private Deflator read(TableRow row) {
        var before = issues().size();
        var deflator = new Deflator(
                row.value("year", YEAR),
                row.value("index", INDEX),
                row.text("source"),
                row.value("status", Reading.oneOf(PriceStatus.values())));
        if (issues().size() == before) {
            checkYear(deflator.year(), row);
        }
        return deflator;
    }

    private void checkYear(PriceYear year, TableRow row) {
        var first = lines.putIfAbsent(year, row.place().line());
        if (first != null) {
            issues().add(new DuplicateYear(row.at("year"), first));
        }
    }
}
