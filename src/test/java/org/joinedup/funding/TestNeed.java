package org.joinedup.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.joinedup.area.Area;
import org.joinedup.area.SmallArea;
import org.joinedup.area.Vintage;

/// Invented need: areas `E01990001` onwards in districts of three, domains of one indicator each.
public final class TestNeed {

    private final List<FundingArea> areas = new ArrayList<>();
    private final List<DomainNeed> domains = new ArrayList<>();

    /// @param populations of the areas
    public static TestNeed of(long... populations) {
        var need = new TestNeed();
        for (var population : populations) {
            var number = need.areas.size();
            var district = new Area("E0799000" + (number / 3 + 1), "District " + (number / 3 + 1));
            need.areas.add(new FundingArea(
                    new SmallArea("E0199%04d".formatted(number + 1), "Inventon " + (number + 1), null, district),
                    population));
        }
        return need;
    }

    /// @return up to 12 areas and 4 domains with ties, gaps in population and few different values
    public static TestNeed byChance(Random random) {
        var need = of(random.longs(random.nextInt(2, 13), 0, 3_000).toArray());
        var domains = random.nextInt(1, 5);
        for (var domain = 0; domain < domains; domain++) {
            need.domain(
                    random.doubles(need.areas.size(), 0, 20).map(Math::floor).toArray());
        }
        return need;
    }

    /// @param values the higher, the more in need
    public TestNeed domain(double... values) {
        return domain(part("one", values));
    }

    /// @param parts indicators of one domain
    public TestNeed domain(IndicatorNeed... parts) {
        domains.add(new DomainNeed("Domain " + (domains.size() + 1), List.of(parts)));
        return this;
    }

    /// @param values the higher, the more in need
    public static IndicatorNeed part(String id, double... values) {
        return new IndicatorNeed(indicator(id, Direction.HIGH_VALUE_IS_MORE_NEED), BigDecimal.ONE, Values.of(values));
    }

    public static Indicator indicator(String id, Direction direction) {
        return new Indicator(
                id, id, null, "Invented", "2010", Vintage.LSOA_2001, "score", direction, MissingRule.REFUSE, null);
    }

    public NeedData data() {
        return new NeedData(Vintage.LSOA_2001, areas, domains);
    }

    /// @return the choice that the paper made, for these domains
    public FundingChoice choice(long pence) {
        return FundingChoice.of(pence, domains.size());
    }

    /// @return weights by chance, not all 0
    public List<BigDecimal> weights(Random random) {
        return IntStream.range(0, domains.size())
                .mapToObj(domain -> BigDecimal.valueOf(random.nextLong(domain == 0 ? 1 : 0, 5_000), 3))
                .toList();
    }
}
