package org.joinedup.funding.model;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.joinedup.area.Areas;
import org.joinedup.area.DivisionShare;
import org.joinedup.area.SmallArea;
import org.joinedup.funding.indicator.AreaIssue;
import org.joinedup.funding.indicator.IndicatorFile;
import org.joinedup.table.Place;
import org.jspecify.annotations.Nullable;

/// The areas of a table, beside those that lookups list.
final class TableAreas {

    private final IndicatorFile table;
    private final Areas lookup;
    private final Map<String, SmallArea> own;
    private final Map<String, List<DivisionShare>> shares;

    /// @param table a row for each area
    /// @param lookup wards, districts and shares of divisions
    TableAreas(IndicatorFile table, Areas lookup) {
        this.table = table;
        this.lookup = lookup;
        var known = lookup.byCode();
        this.own = table.areas().stream().collect(toMap(SmallArea::code, area -> with(area, known.get(area.code()))));
        this.shares = lookup.shares().stream().collect(groupingBy(DivisionShare::lsoa));
    }

    /// @return with wards and districts of the lookups, where the table itself does not say
    Areas areas() {
        return new Areas(
                table.vintage(),
                List.copyOf(own.values()),
                lookup.shares().stream()
                        .filter(share -> own.containsKey(share.lsoa()))
                        .toList());
    }

    /// Areas that are listed beside the table's own must be in it; those elsewhere are noted.
    void checkListed(Findings found) {
        var lacking = lookup.areas().stream()
                .filter(area -> !own.containsKey(area.code()))
                .toList();
        var larger = larger();
        var beside = lacking.stream()
                .filter(area -> larger(area).anyMatch(larger::contains))
                .map(SmallArea::code)
                .toList();
        if (!beside.isEmpty()) {
            found.add(new AreaIssue.MissingFromTable(Place.of(table.file()), beside));
        }
        if (lacking.size() > beside.size()) {
            found.note("%s: %d areas of the lookups lie elsewhere and are not used."
                    .formatted(table.file(), lacking.size() - beside.size()));
        }
    }

    /// By the table and by the lookups, which may spell districts in another way.
    private Set<String> larger() {
        var listed = lookup.areas().stream().filter(area -> own.containsKey(area.code()));
        return Stream.concat(own.values().stream(), listed)
                .flatMap(this::larger)
                .collect(toSet());
    }

    /// Districts by their names too, for tables that have no codes of them.
    private Stream<String> larger(SmallArea area) {
        var district = Stream.ofNullable(area.district());
        var divisions = shares.getOrDefault(area.code(), List.of()).stream().map(DivisionShare::division);
        return Stream.of(
                        Stream.ofNullable(area.ward()).map(ward -> "ward " + ward.code()),
                        district.flatMap(one -> Stream.of("district " + one.code(), "district " + one.name())),
                        divisions.map(division -> "division " + division.code()))
                .flatMap(one -> one);
    }

    private static SmallArea with(SmallArea area, @Nullable SmallArea known) {
        return known == null
                ? area
                : new SmallArea(
                        area.code(),
                        area.name(),
                        area.ward() == null ? known.ward() : area.ward(),
                        area.district() == null ? known.district() : area.district());
    }
}
