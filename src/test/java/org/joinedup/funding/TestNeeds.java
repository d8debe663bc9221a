package org.joinedup.funding;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.joinedup.area.Area;
import org.joinedup.area.SmallArea;
import org.joinedup.area.Vintage;
import org.jspecify.annotations.Nullable;

/// Invented areas and what is known of them.
public final class TestNeeds {

    private static final int PEOPLE = 1_000;
    private static final int SPREAD = 1_500;

    private TestNeeds() {}

    /// @return areas `A0001`, `A0002`, … in the district, as many as there are populations
    public static List<FundingArea> areas(long... populations) {
        return IntStream.range(0, populations.length)
                .mapToObj(at -> area("A%04d".formatted(at + 1), "D1", populations[at]))
                .toList();
    }

    public static FundingArea area(String code, @Nullable String district, long population) {
        var in = district == null ? null : new Area(district, "District " + district);
        return new FundingArea(new SmallArea(code, "Area " + code, null, in), population);
    }

    /// @return data of one indicator a domain, named `one`, `two`, …; high values are more need
    public static NeedData data(List<FundingArea> areas, double[]... values) {
        var names = List.of("one", "two", "three", "four", "five", "six", "seven");
        return new NeedData(
                Vintage.LSOA_2011,
                areas,
                IntStream.range(0, values.length)
                        .mapToObj(at -> domain(names.get(at), values[at]))
                        .toList());
    }

    public static DomainNeed domain(String name, double[]... values) {
        return new DomainNeed(
                name,
                IntStream.range(0, values.length)
                        .mapToObj(at -> need(name + "-" + (at + 1), values[at]))
                        .toList());
    }

    public static IndicatorNeed need(String id, double... values) {
        return need(id, null, values);
    }

    public static IndicatorNeed need(String id, @Nullable String sustainability, double... values) {
        var indicator = new Indicator(
                id,
                id,
                null,
                "invented",
                "2010",
                Vintage.LSOA_2011,
                "rate",
                Direction.HIGH_VALUE_IS_MORE_NEED,
                MissingRule.LEAVE_OUT,
                sustainability);
        return new IndicatorNeed(indicator, BigDecimal.ONE, Values.of(values));
    }

    /// @return seven domains with a common part in four districts; ties are many where `kinds` are
    ///     few
    public static NeedData random(int areas, int kinds, long seed) {
        var random = new Random(seed);
        var common = random.doubles(areas).toArray();
        return data(
                IntStream.range(0, areas)
                        .mapToObj(at -> area("A%06d".formatted(at), "D" + at % 4, PEOPLE + random.nextInt(SPREAD)))
                        .toList(),
                IntStream.range(0, 7)
                        .mapToObj(domain -> Arrays.stream(common)
                                .map(one -> Math.floor((one + random.nextDouble()) * kinds))
                                .toArray())
                        .toArray(double[][]::new));
    }

    /// @return the paper's choice with these weights
    public static FundingChoice choice(long pence, double... weights) {
        return FundingChoice.of(pence, weights.length)
                .with(Arrays.stream(weights).mapToObj(BigDecimal::valueOf).toList());
    }
}
