package org.joinedup.area;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joinedup.area.AreaTable.Kind;
import org.joinedup.table.Issue;

/// The small areas that a place's files say, without a server.
///
/// @param areas of the vintage that was asked for; empty when no usable file lists any
/// @param conversions between vintages, one for each pair that a lookup covers, forwards
/// @param issues of all files, in their order; a file with a refusing one is not used
public record AreaFiles(Areas areas, List<Conversion> conversions, List<Issue> issues) {

    /// Keeps its own copies.
    public AreaFiles {
        conversions = List.copyOf(conversions);
        issues = List.copyOf(issues);
    }

    /// @param files CSV tables, recognised by their headers
    /// @param vintage of the areas that are asked for
    public static AreaFiles read(List<Path> files, Vintage vintage) {
        var tables = files.stream().map(AreaTable::read).toList();
        tables.stream()
                .filter(table -> !table.isRefused() && isOfAnother(table, vintage))
                .forEach(table -> table.issues()
                        .add(new AreaIssue.OtherVintage(
                                table.place(), table.vintages().iterator().next(), vintage)));
        return of(tables, vintage);
    }

    /// @return empty when no lookups lead from one vintage to the other
    public Optional<Conversion> conversion(Vintage from, Vintage to) {
        return Conversions.between(conversions, from, to);
    }

    static AreaFiles of(List<AreaTable> tables, Vintage vintage) {
        var usable = tables.stream().filter(table -> !table.isRefused()).toList();
        var lookups = new Conversions(usable);
        lookups.checkVintages(usable);
        var sound = usable.stream().filter(table -> !table.isRefused()).toList();
        var list = AreaList.of(sound, vintage);
        var shares = DivisionCounts.of(sound, vintage);
        var areas = new Areas(vintage, list.toList(), shares.shares(list.names()))
                .only(list.toList().stream().map(SmallArea::code).toList());
        var issues = new ArrayList<Issue>();
        tables.forEach(table -> issues.addAll(table.issues()));
        issues.addAll(list.issues());
        issues.addAll(lookups.leftOut(sound));
        issues.addAll(withoutDivision(areas, list));
        return new AreaFiles(areas, lookups.all(), issues);
    }

    private static boolean isOfAnother(AreaTable table, Vintage vintage) {
        return table.kind() != Kind.NAMES && table.kind() != Kind.CHANGES && !table.has(vintage);
    }

    private static List<Issue> withoutDivision(Areas areas, AreaList list) {
        var divided = areas.shares().stream().map(DivisionShare::lsoa).collect(toSet());
        if (divided.isEmpty()) {
            return List.of();
        }
        return areas.areas().stream()
                .filter(area -> !divided.contains(area.code()) && hasDivisions(area))
                .<Issue>map(area -> new AreaIssue.NoDivision(list.place(area)))
                .toList();
    }

    /// Unitary authorities, metropolitan districts and London boroughs have no county divisions.
    private static boolean hasDivisions(SmallArea area) {
        return area.district() == null || !area.district().code().matches("(E0[689]|W06)\\d{6}|00[A-Z]{2}");
    }
}
