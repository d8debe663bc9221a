package org.joinedup.funding.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hipparchus.stat.descriptive.rank.Median;
import org.joinedup.area.Areas;
import org.joinedup.area.SmallArea;
import org.joinedup.funding.Indicator;
import org.joinedup.funding.MissingRule;
import org.joinedup.funding.Values;
import org.joinedup.funding.indicator.AreaIssue;
import org.joinedup.funding.indicator.IndicatorFile;
import org.joinedup.funding.indicator.NumberIssue;
import org.joinedup.table.Issue;
import org.joinedup.table.Place;

/// Puts values in the order of a model's areas, and does with gaps what their rule says.
final class Alignment {

    private final Areas areas;
    private final List<String> codes;
    private final AreaOrigin origin;
    private final Findings found;

    /// @param areas of the model
    /// @param origin of the areas
    Alignment(Areas areas, AreaOrigin origin, Findings found) {
        this.areas = areas;
        this.codes = areas.areas().stream().map(SmallArea::code).toList();
        this.origin = origin;
        this.found = found;
    }

    Areas areas() {
        return areas;
    }

    /// @param source of the areas' vintage
    /// @param rule for gaps
    Values values(SourceValues source, MissingRule rule) {
        var numbers = numbers(source);
        return switch (rule) {
            case REFUSE -> refused(source, numbers, NumberIssue.MissingIndicatorValue::new);
            case MEDIAN -> filled(source.indicator(), numbers);
            case LEAVE_OUT -> leftOut(source.indicator(), numbers);
        };
    }

    /// @param source of the areas' vintage, that no rule for gaps can complete
    Values needed(SourceValues source) {
        return refused(source, numbers(source), NumberIssue.MissingNeededValue::new);
    }

    private double[] numbers(SourceValues source) {
        if (source.file() != null) {
            checkMissing(source, source.file());
            checkOthers(source, source.file());
        }
        return codes.stream()
                .mapToDouble(code -> source.byArea().getOrDefault(code, Double.NaN))
                .toArray();
    }

    private void checkMissing(SourceValues source, IndicatorFile file) {
        var missing = codes.stream()
                .filter(code -> !source.byArea().containsKey(code))
                .toList();
        if (!missing.isEmpty()) {
            addOnce(new AreaIssue.MissingAreas(Place.of(file.file()), missing));
        }
    }

    private void checkOthers(SourceValues source, IndicatorFile file) {
        var own = Set.copyOf(codes);
        var others = source.byArea().keySet().stream()
                .filter(code -> !own.contains(code))
                .sorted()
                .toList();
        if (others.isEmpty()) {
            return;
        }
        if (origin.within()) {
            found.note("%s: %d areas outside the model are not used.".formatted(file.file(), others.size()));
        } else {
            var line = file.lines().getOrDefault(others.getFirst(), 0);
            addOnce(new AreaIssue.UnknownAreas(new Place(file.file(), line, null), others, origin.file()));
        }
    }

    /// Several indicators of a file lack the same areas.
    private void addOnce(AreaIssue issue) {
        if (!found.issues().contains(issue)) {
            found.add(issue);
        }
    }

    private Values refused(SourceValues source, double[] numbers, Function<Place, Issue> blank) {
        missing(numbers)
                .mapToObj(codes::get)
                .filter(code -> isSaid(source, code))
                .forEach(code -> found.add(blank.apply(source.place(code))));
        return Values.of(numbers);
    }

    /// A file without the area, or with a value that is no number, has an issue already.
    private boolean isSaid(SourceValues source, String code) {
        var place = source.place(code);
        return (source.file() == null || source.byArea().containsKey(code))
                && found.issues().stream().noneMatch(issue -> issue.place().equals(place));
    }

    private Values filled(Indicator indicator, double[] numbers) {
        var held =
                Arrays.stream(numbers).filter(number -> !Double.isNaN(number)).toArray();
        var gaps = missing(numbers).count();
        if (gaps == 0 || held.length == 0) {
            return Values.of(numbers);
        }
        var median = new Median().evaluate(held);
        found.note("%s: %d gaps were filled with the median of the other areas.".formatted(indicator.id(), gaps));
        return Values.of(Arrays.stream(numbers)
                .map(number -> Double.isNaN(number) ? median : number)
                .toArray());
    }

    private Values leftOut(Indicator indicator, double[] numbers) {
        var gaps = missing(numbers).count();
        if (gaps > 0) {
            found.note("%s: left out for %d areas that have no value.".formatted(indicator.id(), gaps));
        }
        return Values.of(numbers);
    }

    private static IntStream missing(double[] numbers) {
        return IntStream.range(0, numbers.length).filter(at -> Double.isNaN(numbers[at]));
    }
}
