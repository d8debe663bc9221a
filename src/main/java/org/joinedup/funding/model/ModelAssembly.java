package org.joinedup.funding.model;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.joinedup.area.Areas;
import org.joinedup.funding.DomainNeed;
import org.joinedup.funding.FundingArea;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.Indicator;
import org.joinedup.funding.IndicatorNeed;
import org.joinedup.funding.MissingRule;
import org.joinedup.funding.NeedData;
import org.joinedup.funding.Values;
import org.joinedup.funding.model.ModelText.Domain;
import org.joinedup.funding.model.ModelText.Wanted;
import org.joinedup.table.Place;
import org.jspecify.annotations.Nullable;

/// Puts a model together from what its file says and the files that it names.
final class ModelAssembly {

    private final String id;
    private final ModelText text;
    private final Findings found;

    ModelAssembly(String id, ModelText text, Findings found) {
        this.id = id;
        this.text = text;
        this.found = found;
    }

    /// @param own the model's own file
    /// @return null when an issue was found
    @Nullable
    FundingModel assemble(Surroundings around, InputFile own) {
        var sources = new ModelSources(text, around, found);
        var places = new ModelAreas(text, around, found);
        var files = places.files();
        var values = sources.read();
        checkPopulation(values.get(text.population().id()));
        checkDecisions();
        var inputs = inputs(own, sources.inputs(), around);
        if (found.refuse()) {
            return null;
        }
        var areas = places.areas(files, values.values());
        var converting = new Converting(text, files, found);
        var converted = new TreeMap<String, SourceValues>();
        values.forEach((indicator, source) -> converted.put(indicator, converting.convert(source, areas)));
        return found.refuse() ? null : model(new Alignment(areas, places.origin(), found), converted, inputs);
    }

    private @Nullable FundingModel model(
            Alignment alignment, Map<String, SourceValues> values, List<InputFile> inputs) {
        var areas = alignment.areas();
        var population = alignment.needed(value(values, text.population()));
        var domains = text.domains().stream()
                .map(domain -> domain(domain, values, alignment))
                .toList();
        var choice = choice();
        var last = lastYear(areas);
        if (found.refuse() || choice == null) {
            return null;
        }
        return new FundingModel(
                id,
                text.name(),
                new NeedData(text.vintage(), funded(areas, population), domains),
                choice,
                areas,
                registry(values),
                inputs,
                found.notes(),
                text.decisions(),
                text.limits(),
                last);
    }

    private Map<String, Long> lastYear(Areas areas) {
        var file = text.lastYear();
        return file == null ? Map.of() : LastYear.read(file, areas, found);
    }

    private static List<FundingArea> funded(Areas areas, Values population) {
        return IntStream.range(0, areas.areas().size())
                .mapToObj(at -> new FundingArea(areas.areas().get(at), Math.round(population.at(at))))
                .toList();
    }

    private DomainNeed domain(Domain domain, Map<String, SourceValues> values, Alignment alignment) {
        return new DomainNeed(
                domain.name(),
                domain.indicators().stream()
                        .map(wanted -> need(wanted, value(values, wanted), alignment))
                        .toList());
    }

    private static IndicatorNeed need(Wanted wanted, SourceValues source, Alignment alignment) {
        var own = wanted.missing();
        var indicator = own == null ? source.indicator() : with(source.indicator(), own);
        return new IndicatorNeed(indicator, wanted.weight(), alignment.values(source, indicator.missing()));
    }

    private static Indicator with(Indicator one, MissingRule missing) {
        return new Indicator(
                one.id(),
                one.name(),
                one.domain(),
                one.source(),
                one.period(),
                one.vintage(),
                one.unit(),
                one.direction(),
                missing,
                one.sustainability());
    }

    private @Nullable FundingChoice choice() {
        var way = text.way();
        var weights = text.domains().stream().map(Domain::weight).toList();
        try {
            return new FundingChoice(text.pence(), way.method(), weights, way.ties(), way.standardisation());
        } catch (IllegalArgumentException e) {
            found.add(new ModelIssue.WrongChoice(place("domains"), String.valueOf(e.getMessage())));
            return null;
        }
    }

    private void checkPopulation(@Nullable SourceValues population) {
        if (population != null && !population.countsTowardsNeed()) {
            found.add(new ModelIssue.NotAPopulation(text.population().at()));
        }
    }

    /// A decision is about indicators that the model knows: what it kept, it uses.
    private void checkDecisions() {
        var used = text.wanted().map(Wanted::id).collect(toSet());
        for (var at = 0; at < text.decisions().size(); at++) {
            if (!used.contains(text.decisions().get(at).kept())) {
                found.add(new ModelIssue.UnusedDecision(place("decisions"), at + 1));
            }
        }
    }

    private Place place(String key) {
        return new Place(text.population().at().file(), 0, key);
    }

    private List<InputFile> inputs(InputFile own, List<Path> sources, Surroundings around) {
        var paths = new LinkedHashSet<Path>();
        paths.addAll(
                text.places().files().isEmpty()
                        ? around.areaFiles()
                        : text.places().files());
        paths.addAll(sources);
        if (text.lastYear() != null) {
            paths.add(text.lastYear());
        }
        var inputs = new ArrayList<>(List.of(own));
        for (var path : paths) {
            if (Files.isRegularFile(path)) {
                inputs.add(InputFile.of(path));
            }
        }
        return inputs;
    }

    private static List<Indicator> registry(Map<String, SourceValues> values) {
        return values.values().stream()
                .map(SourceValues::indicator)
                .sorted(comparing(Indicator::id))
                .toList();
    }

    private static SourceValues value(Map<String, SourceValues> values, Wanted wanted) {
        return Objects.requireNonNull(values.get(wanted.id()));
    }
}
