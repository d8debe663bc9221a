package org.joinedup.funding.indicator;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.joinedup.area.SmallArea;
import org.joinedup.table.CsvTable;
import org.joinedup.table.Issue;
import org.joinedup.table.Place;
import org.joinedup.table.TableRow;

/// Reads one file of indicators.
final class IndicatorReader {

    private final CsvTable table;
    private final Publication publication;
    private final List<Issue> issues;
    private final FoundColumns columns;

    IndicatorReader(CsvTable table, Publication publication) {
        this.table = table;
        this.publication = publication;
        this.issues = table.issues();
        this.columns = new FoundColumns(table, publication, issues);
    }

    IndicatorFile read(Collection<String> wanted) {
        var lsoa = columns.lsoa();
        var found = found(wanted);
        var rows = lsoa == null ? List.<TableRow>of() : rows(lsoa, found.values());
        var kept = lsoa == null ? Map.<String, TableRow>of() : new AreaRows(publication, lsoa, issues).keep(rows);
        if (kept.isEmpty() && issues.isEmpty()) {
            issues.add(new AreaIssue.NoRows(Place.of(table.name())));
        }
        return new IndicatorFile(
                table.name(),
                publication.vintage(),
                areas(kept, lsoa == null ? "" : lsoa),
                lines(kept),
                spelled(found),
                values(kept, found),
                issues);
    }

    Set<String> offered() {
        return publication.indicators().stream()
                .filter(indicator -> columns.of(indicator) != null)
                .map(MappedIndicator::id)
                .collect(toSet());
    }

    /// @return columns of what is wanted, by indicator; what is not found is an issue
    private Map<MappedIndicator, String> found(Collection<String> wanted) {
        var found = new LinkedHashMap<MappedIndicator, String>();
        for (var indicator : publication.indicators()) {
            var column = columns.of(indicator);
            if (wanted.contains(indicator.id()) && column != null) {
                found.put(indicator, column);
            } else if (wanted.contains(indicator.id()) && !table.header().isEmpty()) {
                issues.add(missing(indicator));
            }
        }
        return found;
    }

    private Issue missing(MappedIndicator indicator) {
        var spellings = indicator.columns();
        return new DirectionIssue.MissingIndicatorColumn(
                columns.place(spellings.getFirst()), spellings.subList(1, spellings.size()));
    }

    private List<TableRow> rows(String lsoa, Collection<String> found) {
        var needed = new ArrayList<>(found);
        needed.add(lsoa);
        var filter = publication.filter();
        var filtered = filter == null ? null : columns.of(filter);
        if (filter != null && filtered == null) {
            return List.of();
        }
        return table.rows(needed.stream().distinct().toList()).stream()
                .filter(row ->
                        filter == null || filtered == null || filter.value().equals(row.find(filtered)))
                .toList();
    }

    private List<SmallArea> areas(Map<String, TableRow> kept, String lsoa) {
        var reader = new SmallAreas(table.header(), publication.vintage(), lsoa);
        return kept.values().stream().map(reader::area).toList();
    }

    private static Map<String, Integer> lines(Map<String, TableRow> kept) {
        var lines = new TreeMap<String, Integer>();
        kept.forEach((code, row) -> lines.put(code, row.place().line()));
        return lines;
    }

    private static Map<String, String> spelled(Map<MappedIndicator, String> found) {
        var spelled = new TreeMap<String, String>();
        found.forEach((indicator, column) -> spelled.put(indicator.id(), column));
        return spelled;
    }

    private Map<String, Map<String, Double>> values(Map<String, TableRow> kept, Map<MappedIndicator, String> found) {
        var directions = new DirectionCheck(columns, List.copyOf(kept.values()), issues);
        var values = new TreeMap<String, Map<String, Double>>();
        found.forEach((indicator, column) -> {
            var numbers = numbers(kept, indicator, column);
            values.put(indicator.id(), numbers);
            directions.check(indicator, column);
            WholeRanks.check(columns.place(column), indicator, numbers.values()).ifPresent(issues::add);
        });
        return values;
    }

    private Map<String, Double> numbers(Map<String, TableRow> kept, MappedIndicator indicator, String column) {
        var reader = new NumberReader(indicator, issues);
        var numbers = new TreeMap<String, Double>();
        kept.forEach((code, row) -> {
            var text = row.find(column);
            numbers.put(code, text == null ? Double.NaN : reader.read(row.at(column), text));
        });
        return numbers;
    }
}
