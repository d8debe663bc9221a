package org.joinedup.funding.export;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.joinedup.area.Area;
import org.joinedup.area.AreaLevel;
import org.joinedup.area.boundary.Boundaries;
import org.joinedup.funding.allocation.AreaAmount;
import org.joinedup.funding.allocation.DivisionSplit;
import org.joinedup.funding.allocation.Money;
import org.joinedup.funding.allocation.Rollup;
import org.jspecify.annotations.Nullable;

/// An outcome as a map: boundaries with the values joined to them.
///
/// Each small area has `population`, `figure`, `pence`, `sharePercent`, `perPersonPence` and
/// `ranks` by domain; each larger one `smallAreas`, `population`, `pence`, `sharePercent` and
/// `perPersonPence`. A map that would leave areas out is refused.
public final class AllocationMap {

    private final Outcome outcome;
    private final Boundaries boundaries;

    /// @param boundaries at least of the small areas; wards and districts without any are put
    ///     together from them
    public AllocationMap(Outcome outcome, Boundaries boundaries) {
        this.outcome = outcome;
        this.boundaries = boundaries;
    }

    /// @param level of the areas on the map
    /// @param metres size of what may be left out of a line, 0 or more
    /// @param district code of the one whose small areas are drawn; null for all, and for larger
    ///     areas
    /// @return a GeoJSON FeatureCollection (RFC 7946) as text
    /// @throws IllegalArgumentException if the level is the county, or boundaries are missing; the
    ///     message is for people
    public String of(AreaLevel level, int metres, @Nullable String district) {
        var values = level == AreaLevel.LSOA ? smallAreas(district) : larger(level);
        var drawn = withLarger(level);
        checkBoundaries(drawn, values.keySet());
        return drawn.map(values.keySet(), metres, code -> values.getOrDefault(code, Map.of()));
    }

    /// A map that leaves areas out would leave out their money.
    private static void checkBoundaries(Boundaries drawn, Collection<String> codes) {
        var missing = drawn.missing(codes);
        missing.remove("");
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "There are no boundaries of %d of %d areas, such as %s; bring those of the model's census."
                            .formatted(missing.size(), codes.size(), missing.first()));
        }
    }

    private Boundaries withLarger(AreaLevel level) {
        if (level != AreaLevel.WARD && level != AreaLevel.DISTRICT) {
            return boundaries;
        }
        var parents = new TreeMap<String, Area>();
        outcome.allocation().ranking().data().areas().forEach(area -> {
            var parent =
                    level == AreaLevel.WARD ? area.area().ward() : area.area().district();
            if (parent != null) {
                parents.put(area.code(), parent);
            }
        });
        if (!boundaries
                .codes(level)
                .containsAll(parents.values().stream().map(Area::code).toList())) {
            checkBoundaries(boundaries, parents.keySet());
        }
        return boundaries.dissolved(AreaLevel.LSOA, level, parents);
    }

    private Map<String, Map<String, @Nullable Object>> smallAreas(@Nullable String district) {
        var pence = outcome.pence();
        var allocation = outcome.allocation();
        return IntStream.range(0, pence.length)
                .filter(at -> district == null
                        || (allocation.area(at).area().district() instanceof Area own
                                && own.code().equals(district)))
                .boxed()
                .collect(toMap(
                        at -> allocation.area(at).code(),
                        at -> smallArea(at, pence[at]),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private Map<String, @Nullable Object> smallArea(int at, long pence) {
        var ranking = outcome.allocation().ranking();
        var population = outcome.allocation().area(at).population();
        var ranks = new LinkedHashMap<String, Object>();
        IntStream.range(0, ranking.domains().size())
                .forEach(domain -> ranks.put(
                        ranking.data().domains().get(domain).name(),
                        ranking.domains().get(domain).rank(at)));
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("population", population);
        values.put("figure", ranking.figure(at));
        values.putAll(money(pence, Money.percent(pence, outcome.allocation().total()), population));
        values.put("ranks", ranks);
        return values;
    }

    private Map<String, Map<String, @Nullable Object>> larger(AreaLevel level) {
        return amounts(level).stream()
                .collect(toMap(one -> one.area().code(), AllocationMap::larger, (one, other) -> one, TreeMap::new));
    }

    private List<AreaAmount> amounts(AreaLevel level) {
        return level == AreaLevel.DIVISION
                ? new DivisionSplit(outcome.allocation(), outcome.shares()).divisions(outcome.pence())
                : Rollup.of(outcome.allocation(), level, outcome.pence());
    }

    private static Map<String, @Nullable Object> larger(AreaAmount one) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("smallAreas", one.smallAreas());
        values.put("population", one.population());
        values.putAll(money(one.pence(), one.share(), one.population()));
        return values;
    }

    private static Map<String, @Nullable Object> money(long pence, BigDecimal share, long population) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        values.put("pence", pence);
        values.put("sharePercent", share);
        values.put("perPersonPence", Money.perPerson(pence, population));
        return values;
    }
}
