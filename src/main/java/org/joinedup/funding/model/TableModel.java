package org.joinedup.funding.model;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.joinedup.area.AreaColumns;
import org.joinedup.area.AreaFiles;
import org.joinedup.area.Areas;
import org.joinedup.area.SmallArea;
import org.joinedup.area.Vintage;
import org.joinedup.funding.Direction;
import org.joinedup.funding.DomainNeed;
import org.joinedup.funding.FundingArea;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.Indicator;
import org.joinedup.funding.IndicatorNeed;
import org.joinedup.funding.MissingRule;
import org.joinedup.funding.NeedData;
import org.joinedup.funding.allocation.LimitChoice;
import org.joinedup.funding.indicator.IndicatorFile;
import org.joinedup.funding.indicator.MappedIndicator;
import org.joinedup.funding.indicator.Publication;
import org.joinedup.table.CsvTable;
import org.joinedup.table.Issue;
import org.jspecify.annotations.Nullable;

/// A model that is one table: a row for each area, with its people and a column for each domain.
public final class TableModel {

    private static final String POPULATION = "population";

    private final Path table;
    private final List<Path> lookups;

    /// @param table CSV with a column of LSOA codes
    /// @param lookups of wards, districts and divisions; may be empty
    public TableModel(Path table, List<Path> lookups) {
        this.table = table;
        this.lookups = List.copyOf(lookups);
    }

    /// @param population column of people
    /// @param domains a column for each domain, which is also its name
    /// @param direction of all of them
    /// @param choice how the fund is shared out
    public ModelFile read(String population, List<String> domains, Direction direction, FundingChoice choice) {
        var header = new CsvTable(table);
        var found = AreaColumns.of(header.header()).vintage();
        var vintage = found == null ? Vintage.LSOA_2011 : found;
        var indicators = new LinkedHashMap<String, MappedIndicator>();
        indicators.put(POPULATION, mapped(POPULATION, population, Direction.HIGH_VALUE_IS_MORE_NEED, vintage));
        domains.forEach(domain -> indicators.put(domain, mapped(domain, domain, direction, vintage)));
        var file = IndicatorFile.read(table, publication(indicators, vintage), indicators.keySet());
        var lookup = AreaFiles.read(lookups, vintage);
        var issues =
                Stream.concat(file.issues().stream(), lookup.issues().stream()).toList();
        return new ModelFile(
                issues.stream().anyMatch(Issue::refuses) ? null : model(file, lookup, indicators, choice), issues);
    }

    private FundingModel model(
            IndicatorFile file, AreaFiles lookup, Map<String, MappedIndicator> indicators, FundingChoice choice) {
        var areas = areas(file, lookup.areas());
        var found = new Findings();
        var alignment = new Alignment(areas, false, found);
        var values = new LinkedHashMap<String, SourceValues>();
        indicators.forEach((id, mapped) -> values.put(id, source(file, mapped)));
        var people = alignment.values(Objects.requireNonNull(values.get(POPULATION)), MissingRule.REFUSE);
        var domains = values.keySet().stream()
                .filter(id -> !id.equals(POPULATION))
                .map(id -> new DomainNeed(
                        id,
                        List.of(new IndicatorNeed(
                                Objects.requireNonNull(values.get(id)).indicator(),
                                java.math.BigDecimal.ONE,
                                alignment.values(Objects.requireNonNull(values.get(id)), MissingRule.REFUSE)))))
                .toList();
        return new FundingModel(
                String.valueOf(table.getFileName()),
                String.valueOf(table.getFileName()),
                new NeedData(file.vintage(), funded(areas, people), domains),
                choice,
                areas,
                values.values().stream().map(SourceValues::indicator).toList(),
                inputs(),
                found.notes(),
                List.of(),
                LimitChoice.NONE,
                Map.of());
    }

    private static List<FundingArea> funded(Areas areas, org.joinedup.funding.Values people) {
        return people.indices()
                .mapToObj(at -> new FundingArea(areas.areas().get(at), Math.round(people.at(at))))
                .toList();
    }

    private static SourceValues source(IndicatorFile file, MappedIndicator mapped) {
        return new SourceValues(
                mapped.indicator(),
                mapped.measure(),
                Objects.requireNonNull(file.values().get(mapped.id())),
                file,
                file.place(mapped.id(), ""));
    }

    /// Wards and districts of the lookups, where the table itself does not say.
    private static Areas areas(IndicatorFile file, Areas lookup) {
        var known = lookup.byCode();
        var all = file.areas().stream()
                .map(area -> with(area, known.get(area.code())))
                .toList();
        var codes = all.stream().map(SmallArea::code).collect(toSet());
        return new Areas(
                file.vintage(),
                all,
                lookup.shares().stream()
                        .filter(share -> codes.contains(share.lsoa()))
                        .toList());
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

    private List<InputFile> inputs() {
        var inputs = new ArrayList<InputFile>();
        Stream.concat(Stream.of(table), lookups.stream()).map(InputFile::of).forEach(inputs::add);
        return inputs;
    }

    private static Publication publication(Map<String, MappedIndicator> indicators, Vintage vintage) {
        return new Publication("table", "a table of need", vintage, List.of(), null, List.copyOf(indicators.values()));
    }

    private static MappedIndicator mapped(String id, String column, Direction direction, Vintage vintage) {
        var unit = id.equals(POPULATION) ? "people" : "score";
        return new MappedIndicator(
                new Indicator(
                        id,
                        column,
                        null,
                        "a table of need",
                        "period not stated",
                        vintage,
                        unit,
                        direction,
                        MissingRule.REFUSE,
                        null),
                List.of(column),
                null);
    }
}
