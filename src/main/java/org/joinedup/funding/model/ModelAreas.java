package org.joinedup.funding.model;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.joinedup.area.Area;
import org.joinedup.area.AreaColumns;
import org.joinedup.area.AreaFiles;
import org.joinedup.area.Areas;
import org.joinedup.area.SmallArea;
import org.joinedup.funding.indicator.IndicatorFile;
import org.joinedup.table.CsvTable;
import org.jspecify.annotations.Nullable;

/// The areas that take part in a model: those of its area files, else of the place's, else of the
/// first file of indicators of its vintage; of these, those within the districts that it names.
final class ModelAreas {

    private final ModelText text;
    private final Surroundings around;
    private final Findings found;
    private @Nullable String source;

    ModelAreas(ModelText text, Surroundings around, Findings found) {
        this.text = text;
        this.around = around;
        this.found = found;
    }

    /// @return lookups and all areas of the model's or the place's files
    AreaFiles files() {
        var named = text.places().files();
        var files = AreaFiles.read(named.isEmpty() ? ofPlace() : named, text.vintage());
        found.issues().addAll(files.issues());
        return files;
    }

    /// @param files as read
    /// @param sources in which areas are looked for when the files list none
    Areas areas(AreaFiles files, Collection<SourceValues> sources) {
        var all = files.areas().areas().isEmpty() ? ofSources(sources) : files.areas();
        if (all.areas().isEmpty()) {
            found.add(new ModelIssue.NoAreas(text.places().at()));
        }
        var within = text.places().within();
        return within.isEmpty() ? all : within(all, within);
    }

    /// @return where the areas came from, once they were found
    AreaOrigin origin() {
        return new AreaOrigin(!text.places().within().isEmpty(), source);
    }

    /// Of the place's files, those that are about another vintage only are left alone.
    private List<Path> ofPlace() {
        return around.areaFiles().stream()
                .filter(file -> {
                    var columns = AreaColumns.of(new CsvTable(file).header());
                    return columns.vintages().size() != 1 || columns.lsoa(text.vintage()) != null;
                })
                .toList();
    }

    private Areas ofSources(Collection<SourceValues> sources) {
        return sources.stream()
                .map(SourceValues::file)
                .filter(Objects::nonNull)
                .filter(file -> file.vintage() == text.vintage())
                .findFirst()
                .map(this::ofFile)
                .orElseGet(() -> new Areas(text.vintage(), List.of(), List.of()));
    }

    private Areas ofFile(IndicatorFile file) {
        source = file.file();
        found.note("The areas are those of %s.".formatted(file.file()));
        return new Areas(file.vintage(), file.areas(), List.of());
    }

    private Areas within(Areas all, List<String> within) {
        for (var at = 0; at < within.size(); at++) {
            if (all.areas().stream().noneMatch(isIn(within.get(at)))) {
                found.add(new ModelIssue.UnknownDistrict(text.places().at(), at + 1));
            }
        }
        return all.only(all.areas().stream()
                .filter(area ->
                        within.stream().anyMatch(district -> isIn(district).test(area)))
                .map(SmallArea::code)
                .toList());
    }

    private static Predicate<SmallArea> isIn(String district) {
        return area -> isNamed(area.district(), district);
    }

    private static boolean isNamed(@Nullable Area area, String text) {
        return area != null
                && (area.code().equalsIgnoreCase(text) || area.name().equalsIgnoreCase(text));
    }
}
