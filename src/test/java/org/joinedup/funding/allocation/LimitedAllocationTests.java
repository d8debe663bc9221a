package org.joinedup.funding.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.joinedup.area.AreaLevel;
import org.joinedup.funding.Method;
import org.joinedup.funding.TestNeed;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LimitedAllocationTests {

    /// Figures 1 to 4, so that a fund of 1000 is 100, 200, 300 and 400; three areas are of the
    /// first district, one of the second.
    private static final TestNeed NEED = TestNeed.of(1, 1, 1, 1).domain(1, 2, 3, 4);

    private static final Map<String, Long> LAST =
            Map.of("E01990001", 200L, "E01990002", 200L, "E01990003", 200L, "E01990004", 400L);

    @Test
    void holdsALossAtTheFloorAndSaysWhoPays() {
        var limited = limited(choice(-10, null, null, AreaLevel.LSOA), LAST);

        // The first is held at 180; the other 820 go by 2 : 3 : 4 as 182.2, 273.3, 364.4; the fourth had 400 and
        // is held at 360 at least, so no other is held.
        assertThat(limited.pence()).containsExactly(180L, 182L, 273L, 365L);
        assertThat(limited.held())
                .extracting(LimitedAmount::bound)
                .containsExactly(Bound.FLOOR, Bound.FREE, Bound.FREE, Bound.FREE);
        assertThat(limited.held()).extracting(LimitedAmount::paid).containsExactly(80L, -18L, -27L, -35L);
        assertThat(limited.held()).extracting(LimitedAmount::undamped).containsExactly(100L, 200L, 300L, 400L);
    }

    @Test
    void holdsAGainAtTheCeiling() {
        var limited = limited(choice(null, 10, null, AreaLevel.LSOA), LAST);

        // The third is held at 220; the other 780 go by 1 : 2 : 4 as 111.4, 222.9, 445.7; above 220 and 440 by
        // 2.9 and 5.7 they are held, too, and the first gets the rest.
        assertThat(limited.pence()).containsExactly(120L, 220L, 220L, 440L);
    }

    @Test
    void movesPartOfTheWay() {
        // Three quarters of the old 200, 200, 200, 400 and one of the new.
        assertThat(limited(choice(null, null, 75, AreaLevel.LSOA), LAST).pence())
                .containsExactly(175L, 200L, 225L, 400L);
    }

    @Test
    void holdsLargerAreasAndKeepsProportionsWithin() {
        var limited = limited(choice(0, 0, null, AreaLevel.DISTRICT), LAST);

        assertThat(limited.held()).extracting(LimitedAmount::pence).containsExactly(600L, 400L);
        assertThat(limited.pence()).containsExactly(100L, 200L, 300L, 400L);
    }

    @Test
    void letsAnAreaWithoutALastYearMoveFreely() {
        var last = new HashMap<>(LAST);
        last.remove("E01990004");

        // The third and then the second are held at 200; the other 600 go by 1 : 4.
        assertThat(limited(choice(-50, 0, null, AreaLevel.LSOA), last).held().getLast())
                .extracting(LimitedAmount::lastYear, LimitedAmount::pence, LimitedAmount::bound)
                .containsExactly(0L, 480L, Bound.FREE);
    }

    @Test
    void saysByHowMuchALimitCannotBeKept() {
        assertThatThrownBy(() -> limited(choice(10, null, null, AreaLevel.LSOA), LAST))
                .hasMessage("The floors of all areas add up to £11.00, which is £1.00 more than the fund;"
                        + " lower the floor.");
        assertThatThrownBy(() -> limited(choice(null, -10, null, AreaLevel.LSOA), LAST))
                .hasMessage("The ceilings of all areas add up to £9.00, which is £1.00 less than the fund;"
                        + " raise the ceiling.");
        assertThatThrownBy(() -> choice(5, -5, null, AreaLevel.LSOA)).hasMessageContaining("above the ceiling");
        assertThatThrownBy(() -> choice(null, null, 101, AreaLevel.LSOA)).hasMessageContaining("0 to 100");
    }

    @Test
    void keepsTheFundAndTheBoundsWhateverTheData() {
        var random = new Random(6);
        for (var round = 0; round < 2_000; round++) {
            var need = TestNeed.byChance(random);
            var data = need.data();
            var allocation = Allocations.allocate(
                    data, need.choice(random.nextLong(10_000, 1_000_000)).with(Method.FIGURE));
            var last = new HashMap<String, Long>();
            data.areas().forEach(area -> last.put(area.code(), random.nextLong(1, 1_000)));
            var sum = last.values().stream().mapToLong(Long::longValue).sum();
            last.replaceAll((code, pence) -> 1 + pence * allocation.total() / sum);

            var limited = LimitedAllocation.of(allocation, choice(-20, 30, random.nextInt(101), AreaLevel.LSOA), last);

            assertThat(limited.pence().stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(allocation.total());
            assertThat(limited.held())
                    .allSatisfy(one ->
                            assertThat((double) one.pence() / one.lastYear()).isBetween(0.8, 1.3));
            assertThat(limited.held().stream().mapToLong(LimitedAmount::paid).sum())
                    .isZero();
        }
    }

    private static LimitedAllocation limited(LimitChoice choice, Map<String, Long> last) {
        return LimitedAllocation.of(Allocations.allocate(NEED.data(), NEED.choice(1_000)), choice, last);
    }

    private static LimitChoice choice(
            @Nullable Integer floor, @Nullable Integer ceiling, @Nullable Integer damping, AreaLevel level) {
        return new LimitChoice(decimal(floor), decimal(ceiling), decimal(damping), level);
    }

    private static @Nullable BigDecimal decimal(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }
}
