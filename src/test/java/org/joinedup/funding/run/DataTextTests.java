package org.joinedup.funding.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.joinedup.area.Area;
import org.joinedup.area.DivisionShare;
import org.joinedup.area.SmallArea;
import org.joinedup.area.Vintage;
import org.joinedup.funding.Direction;
import org.joinedup.funding.DomainNeed;
import org.joinedup.funding.FundingArea;
import org.joinedup.funding.Indicator;
import org.joinedup.funding.IndicatorNeed;
import org.joinedup.funding.MissingRule;
import org.joinedup.funding.NeedData;
import org.joinedup.funding.TestNeed;
import org.joinedup.funding.Values;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DataTextTests {

    private static final List<String> ODD =
            List.of("", "a\tb", "two\nlines", "\\N", "\\", "\\t", "St Ann's, \"Meadows\"", "Llŷn", "r\re", " \\\\n ");

    @Test
    void writesOneLineForEachThing() {
        var share = new DivisionShare("E01990001", new Area("E58000001", "Corby West"), 12);
        var data = new RunData(
                TestNeed.of(1_200, 900).domain(388, 197.5).data(), List.of(share), Map.of("E01990002", 30_000L));

        assertThat(DataText.of(data)).isEqualTo("""
                funding-data\t1
                vintage\tLSOA_2001
                area\tE01990001\tInventon 1\t\\N\t\\N\tE07990001\tDistrict 1\t1200
                area\tE01990002\tInventon 2\t\\N\t\\N\tE07990001\tDistrict 1\t900
                lastYear\tE01990002\t30000
                share\tE01990001\tE58000001\tCorby West\t12
                domain\tDomain 1
                indicator\tone\tone\t\\N\tInvented\t2010\tLSOA_2001\tscore\tHIGH_VALUE_IS_MORE_NEED\tREFUSE\t\\N\t1
                values\t388.0\t197.5
                """);
    }

    @Test
    void readsBackWhatItWrote() {
        var random = new Random(6);
        for (var round = 0; round < 500; round++) {
            var data = byChance(random);
            var text = DataText.of(data);

            assertThat(DataTextReader.read(text)).isEqualTo(data);
            assertThat(KeptText.of(text).text()).contains(text);
        }
    }

    @Test
    void writesTheSameDataInOneWay() {
        var one = new DivisionShare("E01990001", new Area("E58000001", "West"), 12);
        var two = new DivisionShare("E01990001", new Area("E58000002", "East"), 7);
        var need = TestNeed.of(1, 2);
        var light = weighed(need.domain(1, 2).data(), "2");

        assertThat(DataText.of(new RunData(light, List.of(one, two), Map.of("E01990001", 1L, "E01990002", 2L))))
                .isEqualTo(DataText.of(new RunData(
                        weighed(light, "2.00"), List.of(two, one), Map.of("E01990002", 2L, "E01990001", 1L))));
    }

    @Test
    void keepsNumbersToTheLastBit() {
        var numbers = new double[] {0.1 + 0.2, -0.0, 1e-320, 1e300, Double.NaN, 388};
        var data = new RunData(TestNeed.of(1, 1, 1, 1, 1, 1).domain(numbers).data(), List.of(), Map.of());

        var read = DataTextReader.read(DataText.of(data));

        assertThat(read.need().domains().getFirst().indicators().getFirst().values().stream())
                .containsExactly(0.30000000000000004, -0.0, 1e-320, 1e300, Double.NaN, 388.0);
    }

    @Test
    void refusesATextOfAnotherFormat() {
        assertThatThrownBy(() -> DataTextReader.read("funding-data\t2\n")).hasMessageContaining("format 2");
        assertThatThrownBy(() -> DataTextReader.read("funding-data\t1\nregion\tx\n"))
                .hasMessageContaining("a kind that this program does not know");
    }

    @Test
    void seesAContentThatIsNotThatOfItsHash() {
        var kept = KeptText.of("one");

        assertThat(new KeptText(kept.hash(), KeptText.of("two").content()).text())
                .isEmpty();
        assertThat(new KeptText(kept.hash(), "no base64!").text()).isEmpty();
        assertThat(new KeptText(kept.hash(), "bm8gZ3ppcA==").text()).isEmpty();
        assertThat(kept.hash())
                .as("as sha256sum gives it of the three bytes")
                .isEqualTo("7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed");
    }

    private static NeedData weighed(NeedData need, String weight) {
        var indicator = need.domains().getFirst().indicators().getFirst();
        var other = new IndicatorNeed(indicator.indicator(), new BigDecimal(weight), indicator.values());
        return new NeedData(need.vintage(), need.areas(), List.of(new DomainNeed("One", List.of(other))));
    }

    /// Odd names, missing wards and districts, several indicators, values of all sizes.
    private static RunData byChance(Random random) {
        var areas = new ArrayList<FundingArea>();
        for (var at = 1; at <= random.nextInt(1, 8); at++) {
            var area = new SmallArea("E0199%04d".formatted(at), odd(random), larger(random), larger(random));
            areas.add(new FundingArea(area, random.nextLong(0, 5_000)));
        }
        var domains = Stream.generate(() -> domain(random, areas.size()))
                .limit(random.nextInt(1, 4))
                .toList();
        var shares = areas.stream()
                .filter(area -> random.nextBoolean())
                .map(area -> new DivisionShare(area.code(), new Area(odd(random), odd(random)), random.nextLong(1, 99)))
                .toList();
        return new RunData(
                new NeedData(Vintage.values()[random.nextInt(3)], areas, domains),
                shares,
                Map.of(areas.getFirst().code(), random.nextLong(0, 1_000_000)));
    }

    private static DomainNeed domain(Random random, int areas) {
        var parts = Stream.generate(() -> new IndicatorNeed(
                        indicator(random),
                        BigDecimal.valueOf(random.nextLong(1, 10), random.nextInt(-2, 4))
                                .stripTrailingZeros()
                                .add(BigDecimal.ZERO),
                        Values.of(random.longs(areas)
                                .mapToDouble(Double::longBitsToDouble)
                                .toArray())))
                .limit(random.nextInt(1, 4))
                .toList();
        return new DomainNeed(odd(random), parts);
    }

    private static Indicator indicator(Random random) {
        return new Indicator(
                odd(random),
                odd(random),
                random.nextBoolean() ? null : odd(random),
                odd(random),
                odd(random),
                Vintage.values()[random.nextInt(3)],
                odd(random),
                Direction.values()[random.nextInt(2)],
                MissingRule.values()[random.nextInt(3)],
                random.nextBoolean() ? null : odd(random));
    }

    private static @Nullable Area larger(Random random) {
        return random.nextBoolean() ? null : new Area(odd(random), odd(random));
    }

    private static String odd(Random random) {
        return ODD.get(random.nextInt(ODD.size()));
    }
}
