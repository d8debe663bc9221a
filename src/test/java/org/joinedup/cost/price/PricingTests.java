package org.joinedup.cost.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.joinedup.cost.PriceYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PricingTests {

    private static final PriceYear OLD = new PriceYear(2008);
    private static final PriceYear NEW = new PriceYear(2010);

    /// A quarter dearer in two years.
    private static final Deflators DEFLATORS = Deflators.of(List.of(
            new Deflator(OLD, 80_000, "invented", PriceStatus.ESTIMATE),
            new Deflator(NEW, 100_000, "invented", PriceStatus.ESTIMATE)));

    private static final Pricing AS_PRICED = new Pricing(DEFLATORS, null);
    private static final Pricing IN_NEW = new Pricing(DEFLATORS, NEW);

    /// 73 days at £122.40 are £8,935.20; 7 x 365/12 days of £100 a month are 7 months, so £700; a
    /// week at £1 a day's seventh is 1/7 of 100 = 14.29; half a penny goes up.
    @ParameterizedTest
    @CsvSource({
        "DAY,   12240, 73,  893520",
        "WEEK,  100,   1,   14",
        "WEEK,  700,   3,   300",
        "MONTH, 26300, 365, 315600",
        "MONTH, 26300, 30,  25940",
        "MONTH, 365,   1,   12",
        "YEAR,  36500, 1,   100",
        "YEAR,  36500, 0,   0",
        "YEAR,  182,   1,   0",
        "YEAR,  183,   1,   1",
        "YEAR,  365,   366, 366"
    })
    void countsDaysInTheUnitOfThePrice(Unit unit, long price, long days, long expected) {
        assertThat(AS_PRICED.pence(Amount.ofDays(days, unit), cost(unit, price)))
                .isEqualTo(expected);
    }

    /// 2.5 hours at £29.15 are £72.875, so £72.88.
    @Test
    void roundsHalfAPennyUp() {
        assertThat(AS_PRICED.pence(Amount.ofMilliUnits(2_500), cost(Unit.HOUR, 2_915)))
                .isEqualTo(7_288);
    }

    /// £8.65 x 100/80 is £10.8125; 30 of them £324.375 and so £324.38, which 30 roundings miss.
    @Test
    void convertsBeforeItRoundsAndRoundsOnce() {
        assertThat(IN_NEW.pence(Amount.ofDays(1, Unit.DAY), cost(Unit.DAY, 865)))
                .isEqualTo(1_081);
        assertThat(IN_NEW.pence(Amount.ofDays(30, Unit.DAY), cost(Unit.DAY, 865)))
                .isEqualTo(32_438);
    }

    /// 10 sessions at £30 over 40 days, 7 of them inside: 10 x 7/40 x £30 = £52.50.
    @Test
    void spreadsAQuantityEvenly() {
        assertThat(AS_PRICED.pence(Amount.ofMilliUnits(10_000).share(7, 40), cost(Unit.EACH, 3_000)))
                .isEqualTo(5_250);
    }

    /// 9 million at £9,999,999.99 x 100/80: thousandths times pence times index need 81 bits.
    @Test
    void staysExactBeyondSixtyThreeBits() {
        var amount = new Amount(9_000_000_000L, 1_000);
        assertThat(IN_NEW.pence(amount, cost(Unit.EACH, 999_999_999))).isEqualTo(11_249_999_988_750_000L);
    }

    @Test
    void refusesAYearThatTheSeriesDoesNotKnow() {
        var pricing = new Pricing(DEFLATORS, new PriceYear(1990));
        assertThatThrownBy(() -> pricing.pence(new Amount(1, 1), cost(Unit.EACH, 1)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no deflator of 1990/91");
    }

    /// Either way, while one index is less than three times the other.
    @Test
    void convertsThereAndBackWithinAPenny() {
        var random = new Random(5);
        for (var i = 0; i < 10_000; i++) {
            var series = Deflators.of(List.of(
                    new Deflator(OLD, random.nextLong(50_000, 140_000), "invented", PriceStatus.ESTIMATE),
                    new Deflator(NEW, random.nextLong(50_000, 140_000), "invented", PriceStatus.ESTIMATE)));
            var price = random.nextLong(1, 10_000_000);
            var there = new Pricing(series, NEW).pence(new Amount(1, 1), cost(Unit.EACH, price));
            var back = new Pricing(series, OLD).pence(new Amount(1, 1), cost(there, NEW));
            assertThat(back).isCloseTo(price, within(1L));
        }
    }

    /// Of 101 pence: 60% is 60.6, so 61; 80% is 80.8, so 81; 90% is 90.9, so 91; the rest is 10.
    @Test
    void cutsAtRunningTotals() {
        var shares = List.of(
                new AgencyShare("a", 6_000),
                new AgencyShare("b", 2_000),
                new AgencyShare("c", 1_000),
                new AgencyShare("d", 1_000));
        assertThat(Pricing.cut(101, shares)).containsExactly(61, 20, 10, 10);
        assertThat(Pricing.cut(0, shares)).containsExactly(0, 0, 0, 0);
        assertThat(Pricing.cut(1, shares)).containsExactly(1, 0, 0, 0);
    }

    @Test
    void cutsIntoPartsThatAddUp() {
        var random = new Random(6);
        for (var i = 0; i < 10_000; i++) {
            var pence = i % 2 == 0 ? random.nextLong(1_000) : random.nextLong(Long.MAX_VALUE);
            var parts = Pricing.cut(pence, shares(random));
            assertThat(Arrays.stream(parts).sum()).isEqualTo(pence);
            assertThat(Arrays.stream(parts)).allMatch(part -> part >= 0);
        }
    }

    private static List<AgencyShare> shares(Random random) {
        var shares = new ArrayList<AgencyShare>();
        var left = AgencyShare.WHOLE;
        while (left > 0) {
            var share = random.nextInt(1, left + 1);
            shares.add(new AgencyShare("agency-" + shares.size(), share));
            left -= share;
        }
        return shares;
    }

    private static UnitCost cost(Unit unit, long pence) {
        return TestCosts.of("HELP", unit, pence, OLD);
    }

    private static UnitCost cost(long pence, PriceYear year) {
        return TestCosts.of("HELP", Unit.EACH, pence, year);
    }
}
