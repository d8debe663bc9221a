package org.joinedup.funding.model;

import java.math.BigDecimal;
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
import org.joinedup.area.Vintage;
import org.joinedup.funding.Direction;
import org.joinedup.funding.DomainNeed;
import org.joinedup.funding.FundingArea;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.Indicator;
import org.joinedup.funding.IndicatorNeed;
import org.joinedup.funding.MissingRule;
import org.joinedup.funding.NeedData;
import org.joinedup.funding.Values;
import org.joinedup.funding.allocation.LimitChoice;
import org.joinedup.funding.indicator.IndicatorFile;
import org.joinedup.funding.indicator.MappedIndicator;
import org.joinedup.funding.indicator.Publication;
import org.joinedup.table.CsvTable;
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
        var opened = new CsvTable(table);
        var named = AreaColumns.of(opened.header()).vintage();
        var vintage = named == null ? Vintage.LSOA_2011 : named;
        var indicators = new LinkedHashMap<String, MappedIndicator>();
        indicators.put(POPULATION, mapped(POPULATION, population, Direction.HIGH_VALUE_IS_MORE_NEED, vintage));
        domains.forEach(domain -> indicators.putIfAbsent(domain, mapped(domain, domain, direction, vintage)));
        var found = new Findings();
        var all = List.copyOf(indicators.values());
        var file = IndicatorFile.read(opened, publication(all, vintage), ids(all));
        var model = model(file, all, choice, found);
        return new ModelFile(found.refuse() ? null : model, found.issues());
    }

    /// @param indicators the population's first, then the domains'
    private @Nullable FundingModel model(
            IndicatorFile file, List<MappedIndicator> indicators, FundingChoice choice, Findings found) {
        var lookup = AreaFiles.read(lookups, file.vintage());
        found.issues().addAll(file.issues());
        found.issues().addAll(lookup.issues());
        if (found.refuse()) {
            return null;
        }
        var places = new TableAreas(file, lookup.areas());
        places.checkListed(found);
        var areas = places.areas();
        var sources = indicators.stream().map(one -> source(file, one)).toList();
        var name = String.valueOf(table.getFileName());
        return new FundingModel(
                name,
                name,
                data(areas, sources, found),
                choice,
                areas,
                indicators.stream().map(MappedIndicator::indicator).toList(),
                inputs(),
                found.notes(),
                List.of(),
                LimitChoice.NONE,
                Map.of());
    }

    private static List<String> ids(List<MappedIndicator> indicators) {
        return indicators.stream().map(MappedIndicator::id).toList();
    }

    private static NeedData data(Areas areas, List<SourceValues> sources, Findings found) {
        var alignment = new Alignment(areas, AreaOrigin.LISTED, found);
        var people = alignment.needed(sources.getFirst());
        var domains = sources.stream()
                .skip(1)
                .map(source -> new IndicatorNeed(source.indicator(), BigDecimal.ONE, alignment.needed(source)))
                .map(need -> new DomainNeed(need.indicator().id(), List.of(need)))
                .toList();
        return new NeedData(areas.vintage(), funded(areas, people), domains);
    }

    private static List<FundingArea> funded(Areas areas, Values people) {
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

    private List<InputFile> inputs() {
        var inputs = new ArrayList<InputFile>();
        Stream.concat(Stream.of(table), lookups.stream()).map(InputFile::of).forEach(inputs::add);
        return inputs;
    }

    private static Publication publication(List<MappedIndicator> indicators, Vintage vintage) {
        return new Publication("table", "a table of need", vintage, List.of(), null, indicators);
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
