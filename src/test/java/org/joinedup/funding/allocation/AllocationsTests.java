package org.joinedup.funding.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import org.joinedup.funding.Method;
import org.joinedup.funding.TestNeed;
import org.junit.jupiter.api.Test;

class AllocationsTests {

    /// Ranks 1, 2, 3 and 3, 1, 2: figures 4, 3, 5.
    private static final TestNeed NEED =
            TestNeed.of(100, 200, 50).domain(1, 2, 3).domain(9, 1, 5);

    @Test
    void shareByFigureTimesPopulation() {
        // 400, 600 and 250 of 1250.
        assertThat(pence(Method.FIGURE_TIMES_POPULATION, 100_000)).containsExactly(32_000, 48_000, 20_000);
    }

    @Test
    void shareByFigureAlone() {
        assertThat(pence(Method.FIGURE, 12_000)).containsExactly(4_000, 3_000, 5_000);
    }

    @Test
    void shareAPotForEachDomain() {
        // Of 500 each: 100, 400 and 150 of 650; 300, 200 and 100 of 600.
        // 76.92, 307.69, 115.38: 77, 308, 115. 250, 166.67, 83.33: 250, 167, 83.
        assertThat(pence(Method.DOMAIN_POTS, 1_000)).containsExactly(77 + 250, 308 + 167, 115 + 83);
    }

    @Test
    void shareByExponentialRanks() {
        // -23 ln(1 - r(1 - e^(-100/23))) for r of 1/3, 2/3 and 1, worked out apart: 9.177425, 24.680643 and 100.
        var points = new double[] {9.177425 + 100, 24.680643 + 9.177425, 100 + 24.680643};
        var whole = 100 * points[0] + 200 * points[1] + 50 * points[2];

        assertThat(pence(Method.EXPONENTIAL, 1_000_000))
                .containsExactly(
                        Math.round(1e6 * 100 * points[0] / whole),
                        Math.round(1e6 * 200 * points[1] / whole),
                        Math.round(1e6 * 50 * points[2] / whole));
    }

    @Test
    void weighDomains() {
        // Figures 0.5*1 + 1.5*3 = 5, 2.5 and 4.5; times population 500, 500 and 225.
        var choice = NEED.choice(1_225_00).with(List.of(new BigDecimal("0.5"), new BigDecimal("1.5")));
        var allocation = Allocations.allocate(NEED.data(), choice);

        assertThat(allocation.pence().toArray()).containsExactly(50_000, 50_000, 22_500);
        assertThat(allocation.ranking().figure(0)).isEqualByComparingTo("5");
    }

    @Test
    void addUpDomainsToEachAreasAmount() {
        for (var method : Method.values()) {
            var allocation =
                    Allocations.allocate(NEED.data(), NEED.choice(99_999).with(method));
            for (var area = 0; area < 3; area++) {
                assertThat(Allocations.contributions(allocation, area))
                        .hasSize(2)
                        .satisfies(parts -> {
                            assertThat(parts[0] + parts[1]).isPositive();
                        });
                var parts = Allocations.contributions(allocation, area);
                assertThat(parts[0] + parts[1]).isEqualTo(allocation.pence(area));
            }
        }
    }

    @Test
    void refuseWeightsThatDoNotFit() {
        assertThatThrownBy(
                        () -> Allocations.allocate(NEED.data(), NEED.choice(1).with(List.of(BigDecimal.ONE))))
                .hasMessage("Give one weight for each domain: there are 2 domains and 1 weights.");
        assertThatThrownBy(() -> NEED.choice(1).with(List.of(BigDecimal.ZERO, BigDecimal.ZERO)))
                .hasMessageContaining("at least one is above 0");
        assertThatThrownBy(() -> NEED.choice(-1)).hasMessageStartingWith("A fund is from 0");
    }

    private static long[] pence(Method method, long fund) {
        return Allocations.allocate(NEED.data(), NEED.choice(fund).with(method))
                .pence()
                .toArray();
    }
}
