package org.joinedup.area;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joinedup.area.AreaTable.Kind;
import org.joinedup.table.Issue;
import org.joinedup.table.Place;

/// The lookups between vintages among a place's files.
final class Conversions {

    private final List<ConversionStep> steps = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    /// @param tables that are not refused
    Conversions(List<AreaTable> tables) {
        var lookups = tables.stream()
                .filter(table -> table.kind() == Kind.CHANGES)
                .collect(groupingBy(
                        AreaTable::vintages, groupingBy(table -> table.columns().change() != null)));
        lookups.forEach((vintages, byChange) -> {
            // A lookup that says what changed has all parts of a split; a best fit has one of them.
            var best = Objects.requireNonNull(byChange.getOrDefault(true, byChange.get(false)));
            var sorted = new TreeSet<>(vintages);
            steps.add(ConversionStep.of(best, sorted.first(), sorted.last(), tables));
            places.add(best.getFirst().place());
        });
    }

    static Optional<Conversion> between(List<Conversion> known, Vintage from, Vintage to) {
        if (from == to) {
            return Optional.of(new Conversion(from, List.of()));
        }
        if (from.compareTo(to) > 0) {
            return between(known, to, from).map(Conversion::reversed);
        }
        return direct(known, from, to)
                .or(() -> direct(known, from, Vintage.LSOA_2011)
                        .flatMap(first -> direct(known, Vintage.LSOA_2011, to).map(first::then)));
    }

    List<ConversionStep> steps() {
        return steps;
    }

    List<Conversion> all() {
        return steps.stream()
                .map(step -> new Conversion(step.from(), List.of(step)))
                .toList();
    }

    /// @param tables that are not refused
    /// @return what the tables list but a lookup leaves out
    List<Issue> leftOut(List<AreaTable> tables) {
        var issues = new ArrayList<Issue>();
        for (var i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            issues.addAll(leftOut(tables, places.get(i), step.from(), step.old()));
            issues.addAll(leftOut(tables, places.get(i), step.to(), step.young()));
        }
        return issues;
    }

    /// Says of lists which LSOAs are not of the vintage that the column says, by the lookups.
    void checkVintages(List<AreaTable> tables) {
        for (var table : tables) {
            if (table.kind() == Kind.LIST && table.vintages().size() == 1) {
                steps.forEach(step -> checkVintage(table, step));
            }
        }
    }

    private static void checkVintage(AreaTable table, ConversionStep step) {
        var vintage = table.vintages().iterator().next();
        if (vintage != step.to()) {
            return;
        }
        for (var row : table.rows()) {
            var code = row.lsoa(vintage);
            if (step.old().contains(code) && !step.young().contains(code)) {
                var place = new Place(
                        table.file(), row.place().line(), table.columns().lsoa(vintage));
                table.issues().add(new AreaIssue.CodeNotInVintage(place, vintage));
            }
        }
    }

    private static Optional<Conversion> direct(List<Conversion> known, Vintage from, Vintage to) {
        return known.stream()
                .filter(one -> one.from() == from && one.to() == to)
                .findFirst();
    }

    private static List<Issue> leftOut(List<AreaTable> tables, Place lookup, Vintage vintage, Set<String> covered) {
        return missing(tables, vintage, covered).stream()
                .<Issue>map(code -> new AreaIssue.MissingFromLookup(lookup, code, vintage))
                .toList();
    }

    /// Only of districts that the lookup covers: other files may be of all of England.
    private static Set<String> missing(List<AreaTable> tables, Vintage vintage, Set<String> covered) {
        var districts = new TreeMap<String, Area>();
        tables.stream()
                .filter(table -> table.has(vintage))
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.lsoa(vintage) != null)
                .forEach(row ->
                        districts.merge(Objects.requireNonNull(row.lsoa(vintage)), district(row), (one, other) -> one));
        var within = new TreeSet<Area>();
        covered.forEach(code -> Optional.ofNullable(districts.get(code)).ifPresent(within::add));
        var missing = new TreeSet<String>();
        districts.forEach((code, district) -> {
            if (!covered.contains(code) && within.contains(district)) {
                missing.add(code);
            }
        });
        return missing;
    }

    private static Area district(AreaRow row) {
        var district = row.larger(AreaLevel.DISTRICT);
        return district == null ? new Area("", "") : district;
    }
}
