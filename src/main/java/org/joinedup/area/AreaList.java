package org.joinedup.area;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.joinedup.area.AreaTable.Kind;
import org.joinedup.table.Issue;
import org.joinedup.table.Place;
import org.jspecify.annotations.Nullable;

/// The LSOAs of one vintage that files list, with their wards and districts.
///
/// Lists say which LSOAs there are; where there is none the shares do, then the postcodes, then the
/// lookups between vintages. The other files complete what the first ones do not say.
final class AreaList {

    private static final List<AreaLevel> LARGER = List.of(AreaLevel.WARD, AreaLevel.DISTRICT);

    private final Vintage vintage;
    private final Map<String, AreaDraft> drafts = new TreeMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<Issue> issues = new ArrayList<>();

    private AreaList(List<AreaTable> tables, Vintage vintage, Predicate<AreaTable> lists) {
        this.vintage = vintage;
        var ofVintage = tables.stream()
                .filter(table -> table.has(vintage))
                .sorted(Comparator.comparing(AreaTable::kind))
                .toList();
        ofVintage.stream().filter(lists).forEach(this::list);
        ofVintage.forEach(this::take);
        tables.forEach(this::learnNames);
        tables.stream().filter(table -> table.kind() == Kind.NAMES).forEach(this::addDistrictsOfWards);
    }

    /// @param tables that are not refused
    static AreaList of(List<AreaTable> tables, Vintage vintage) {
        var first = tables.stream()
                .filter(table -> table.has(vintage))
                .map(AreaTable::kind)
                .min(Comparator.naturalOrder());
        return new AreaList(tables, vintage, table -> table.kind() == first.orElseThrow());
    }

    /// @return every LSOA that any table names
    static AreaList ofAll(List<AreaTable> tables, Vintage vintage) {
        return new AreaList(tables, vintage, table -> true);
    }

    List<SmallArea> toList() {
        return drafts.values().stream().map(draft -> draft.toSmallArea(names)).toList();
    }

    /// @return contradictions between the files
    List<Issue> issues() {
        return issues;
    }

    /// @return where the LSOA is listed
    Place place(SmallArea area) {
        return Objects.requireNonNull(drafts.get(area.code())).place();
    }

    /// @return names of wards, divisions and districts by code, as far as files have them
    Map<String, String> names() {
        return names;
    }

    private void list(AreaTable table) {
        for (var row : table.rows()) {
            var code = row.lsoa(vintage);
            if (code != null) {
                drafts.computeIfAbsent(code, key -> new AreaDraft(key, row.place()));
            }
        }
    }

    /// Postcodes of one LSOA can lie in several wards: the ward of most of them counts.
    private void take(AreaTable table) {
        table.rows().forEach(this::takeName);
        for (var level : LARGER) {
            if (table.kind() == Kind.POSTCODES) {
                takeMost(table, level);
            } else {
                table.rows().forEach(row -> takeLarger(table, level, row));
            }
        }
    }

    private void takeName(AreaRow row) {
        var draft = draft(row);
        if (draft != null) {
            draft.name(row.lsoaNames().get(vintage));
        }
    }

    private void takeLarger(AreaTable table, AreaLevel level, AreaRow row) {
        var draft = draft(row);
        var area = row.larger(level);
        if (draft == null || area == null) {
            return;
        }
        var before = draft.add(level, area, row.place());
        if (table.kind() == Kind.LIST && before.isPresent()) {
            var code = table.columns().code(level);
            var column = code == null ? table.columns().name(level) : code;
            var place = new Place(table.file(), row.place().line(), column);
            issues.add(new AreaIssue.Contradiction(place, before.get()));
        }
    }

    private void takeMost(AreaTable table, AreaLevel level) {
        table.rows().stream()
                .filter(row -> draft(row) != null && row.larger(level) != null)
                .collect(groupingBy(
                        row -> Objects.requireNonNull(row.lsoa(vintage)),
                        TreeMap::new,
                        groupingBy(row -> Objects.requireNonNull(row.larger(level)), TreeMap::new, counting())))
                .forEach((code, counts) -> counts.entrySet().stream()
                        .max(Map.Entry.<Area, Long>comparingByValue()
                                .thenComparing(
                                        Map.Entry.<Area, Long>comparingByKey().reversed()))
                        .ifPresent(most ->
                                Objects.requireNonNull(drafts.get(code)).add(level, most.getKey(), table.place())));
    }

    private void learnNames(AreaTable table) {
        table.rows().stream()
                .flatMap(row -> row.larger().values().stream())
                .filter(area -> !area.name().equals(area.code()))
                .forEach(area -> names.putIfAbsent(area.code(), area.name()));
    }

    private void addDistrictsOfWards(AreaTable table) {
        var districts = new HashMap<String, Area>();
        for (var row : table.rows()) {
            var ward = row.larger(AreaLevel.WARD);
            var district = row.larger(AreaLevel.DISTRICT);
            if (ward != null && district != null) {
                districts.putIfAbsent(ward.code(), district);
            }
        }
        drafts.values().forEach(draft -> addDistrict(draft, districts, table));
    }

    private static void addDistrict(AreaDraft draft, Map<String, Area> districts, AreaTable table) {
        var ward = draft.larger(AreaLevel.WARD);
        var district = ward == null ? null : districts.get(ward.code());
        if (district != null) {
            draft.add(AreaLevel.DISTRICT, district, table.place());
        }
    }

    private @Nullable AreaDraft draft(AreaRow row) {
        var code = row.lsoa(vintage);
        return code == null ? null : drafts.get(code);
    }
}
