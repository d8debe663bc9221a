package org.joinedup.funding.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hipparchus.stat.ranking.NaNStrategy;
import org.hipparchus.stat.ranking.NaturalRanking;
import org.hipparchus.stat.ranking.TiesStrategy;
import org.joinedup.area.AreaFiles;
import org.joinedup.area.Areas;
import org.joinedup.area.Conversion;
import org.joinedup.area.SmallArea;
import org.joinedup.funding.indicator.AreaIssue;
import org.joinedup.funding.indicator.IndicatorFile;
import org.joinedup.funding.indicator.Measure;
import org.joinedup.table.Place;

/// Carries values over to the model's vintage where they are of another and the model allows it.
///
/// Counts keep their sum, everything else is averaged; converted ranks are ranked anew.
final class Converting {

    private final ModelText text;
    private final AreaFiles lookups;
    private final Findings found;

    Converting(ModelText text, AreaFiles lookups, Findings found) {
        this.text = text;
        this.lookups = lookups;
        this.found = found;
    }

    /// @param areas of the model
    /// @return of the model's vintage; without values, with an issue, when that can't be
    SourceValues convert(SourceValues source, Areas areas) {
        var file = source.file();
        if (file == null || file.vintage() == text.vintage()) {
            return source;
        }
        var place = Place.of(file.file());
        if (!text.places().convert()) {
            return refused(source, new AreaIssue.OtherVintage(place, text.vintage(), file.vintage()));
        }
        return lookups.conversion(file.vintage(), text.vintage())
                .map(conversion -> whatIsWrong(file, conversion, areas)
                        .map(issue -> refused(source, issue))
                        .orElseGet(() -> converted(source, conversion)))
                .orElseGet(() -> refused(source, new AreaIssue.NoConversion(place, text.vintage(), file.vintage())));
    }

    /// Nothing that the model's areas are made of may be missing, and nothing of their place lost.
    private Optional<AreaIssue> whatIsWrong(IndicatorFile file, Conversion conversion, Areas areas) {
        var needed = needed(conversion, areas);
        var codes = file.lines().keySet();
        var missing = needed.stream().filter(code -> !codes.contains(code)).toList();
        if (!missing.isEmpty()) {
            return Optional.of(new AreaIssue.MissingAreas(Place.of(file.file()), missing));
        }
        var gaps = new LookupGaps(file, areas, text.places().within());
        var lost = gaps.inside(conversion.unknown(codes), needed);
        if (lost.isEmpty()) {
            return Optional.empty();
        }
        var line = file.lines().getOrDefault(lost.getFirst(), 0);
        return Optional.of(new AreaIssue.LeftOutByLookup(new Place(file.file(), line, null), lost));
    }

    private SourceValues converted(SourceValues source, Conversion conversion) {
        var known = new TreeMap<>(source.byArea());
        known.keySet().removeAll(conversion.unknown(known.keySet()));
        var left = source.byArea().size() - known.size();
        if (left > 0) {
            found.note("%s: %d areas of which the lookup says nothing are not used.".formatted(name(source), left));
        }
        found.note("%s: %s".formatted(name(source), conversion.statement()));
        return source.with(values(source, conversion, known));
    }

    private Map<String, Double> values(SourceValues source, Conversion conversion, Map<String, Double> known) {
        var kind = source.measure() == Measure.COUNT ? Conversion.Kind.COUNT : Conversion.Kind.RATE;
        var converted = conversion.convert(known, kind);
        if (source.measure() != Measure.RANK) {
            return converted;
        }
        found.note("%s: ranks were averaged and ranked anew."
                .formatted(source.indicator().id()));
        return ranked(converted);
    }

    /// @return codes of the file's vintage of which the model's areas are made
    private static List<String> needed(Conversion conversion, Areas areas) {
        var back = conversion.reversed();
        return areas.areas().stream()
                .map(SmallArea::code)
                .flatMap(code -> back.parts(code).stream())
                .map(Conversion.Part::code)
                .distinct()
                .sorted()
                .toList();
    }

    /// Blanks stay blanks; the mean rank for ties.
    private static Map<String, Double> ranked(Map<String, Double> values) {
        var numbers = values.values().stream().mapToDouble(value -> value).toArray();
        var ranks = new NaturalRanking(NaNStrategy.FIXED, TiesStrategy.AVERAGE).rank(numbers);
        var ranked = new TreeMap<String, Double>();
        var at = 0;
        for (var code : values.keySet()) {
            ranked.put(code, ranks[at++]);
        }
        return ranked;
    }

    private SourceValues refused(SourceValues source, AreaIssue issue) {
        if (!found.issues().contains(issue)) {
            found.add(issue);
        }
        return source.with(Map.of());
    }

    private static String name(SourceValues source) {
        return Optional.ofNullable(source.file())
                .map(IndicatorFile::file)
                .orElse(source.at().file());
    }
}
