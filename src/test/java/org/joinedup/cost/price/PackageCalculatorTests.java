package org.joinedup.cost.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joinedup.cost.PriceYear;
import org.joinedup.cost.price.PackageOutcome.PackageIssue.Reason;
import org.joinedup.cost.price.PackageOutcome.PackageLine;
import org.joinedup.cost.price.PackageOutcome.PackageShare;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PackageCalculatorTests {

    private static final PriceYear Y2008 = new PriceYear(2008);
    private static final PriceYear Y2010 = new PriceYear(2010);

    /// As the demo city has them.
    private static final Deflators DEFLATORS = Deflators.of(List.of(
            new Deflator(Y2008, 87_627, "a database", PriceStatus.FOUND),
            new Deflator(Y2010, 92_396, "a database", PriceStatus.FOUND)));

    private static final UnitCost PLAN = TestCosts.of("PLAN", Unit.DAY, 865, Y2008);
    private static final UnitCost VISIT = TestCosts.of("VISIT", Unit.EACH, 2_500, Y2010);
    private static final UnitCost HELP = TestCosts.of("HELP", Unit.HOUR, 2_915, Y2008);
    private static final UnitCost HOME = TestCosts.of("HOME", Unit.WEEK, 296_400, Y2010);
    private static final PriceLibrary LIBRARY =
            new PriceLibrary(List.of(HELP, HOME, PLAN, VISIT), DEFLATORS, Map.of("schools", "The schools"));

    /// 6 months are 182.5 days: 182.5 x £8.65 = £1,578.625, so £1,578.63. 4 visits are £100.
    @Test
    void pricesSixMonthsOfThisAndFourVisitsOfThat() {
        var cost = calculator(null).cost(List.of(item("PLAN", 6, Unit.MONTH), item("VISIT", 4, null)));
        assertThat(cost.lines()).extracting(PackageLine::pence).containsExactly(157_863L, 10_000L);
        assertThat(cost.pence()).isEqualTo(167_863);
        assertThat(cost.priceYears()).containsExactly(Y2008, Y2010);
        assertThat(cost.byAgency()).containsExactly(new PackageShare("schools", "The schools", 167_863));
        assertThat(cost.issues()).isEmpty();
    }

    /// 182.5 x £8.65 x 92,396/87,627 = £1,664.54 (157,862.5 x 1.054424 = 166,453.9 pence).
    @Test
    void pricesAllInTheYearThatIsAskedFor() {
        var cost = calculator(Y2010).cost(List.of(item("PLAN", 6, Unit.MONTH), item("VISIT", 4, null)));
        assertThat(cost.pence()).isEqualTo(166_454 + 10_000);
        assertThat(cost.priceYears()).containsExactly(Y2010);
        assertThat(cost.lines())
                .extracting(PackageLine::explanation)
                .containsExactly(
                        "6 months (182.5 days) at £8.65 a day in 2008/09 prices, "
                                + "times 92.396 / 87.627 for 2010/11 prices; The schools 100%",
                        "4 at £25.00 each in 2010/11 prices; The schools 100%");
    }

    /// 10 days are 10/7 weeks of £2,964: £4,234.29; an hour and a half of £29.15 is £43.725.
    @ParameterizedTest
    @CsvSource({
        "HOME, 10,    DAY,  423429, '10 days (1.429 weeks) at £2,964.00 a week in 2010/11 prices; The schools 100%'",
        "HOME, 1,     WEEK, 296400, '1 week at £2,964.00 a week in 2010/11 prices; The schools 100%'",
        "HELP, 1.5,   HOUR, 4373,   '1.5 hours at £29.15 an hour in 2008/09 prices; The schools 100%'",
        "HELP, 0.001, HOUR, 3,      '0.001 hours at £29.15 an hour in 2008/09 prices; The schools 100%'"
    })
    void saysHowItCounted(String type, double quantity, Unit unit, long pence, String explanation) {
        var line = calculator(null)
                .cost(List.of(item(type, quantity, unit)))
                .lines()
                .getFirst();
        assertThat(line.pence()).isEqualTo(pence);
        assertThat(line.explanation()).isEqualTo(explanation);
    }

    @Test
    void namesWhatItCannotPrice() {
        var cost = calculator(null)
                .cost(List.of(item("NOTHING", 1, null), item("HELP", 2, Unit.DAY), item("VISIT", 1, Unit.EACH)));
        assertThat(cost.pence()).isEqualTo(2_500);
        assertThat(cost.issues())
                .extracting(issue -> issue.type() + " " + issue.code() + " " + issue.message())
                .containsExactly(
                        "NOTHING " + Reason.NO_UNIT_COST
                                + " No price of this type holds on 2011-03-31; see 'unitCosts' for those that there are.",
                        "HELP " + Reason.UNIT_DOES_NOT_FIT + " The price is for each HOUR; count those instead.");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, 0.0004, 1_000_000.01, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAQuantityThatNobodyMeans(double quantity) {
        var items = List.of(item("VISIT", quantity, null));
        assertThatThrownBy(() -> calculator(null).cost(items))
                .hasMessage("Give each line a 'quantity' from 0.001 to 1,000,000.");
    }

    private static PackageCalculator calculator(@Nullable PriceYear year) {
        return new PackageCalculator(LIBRARY, year, LocalDate.of(2011, 3, 31));
    }

    private static PackageItem item(String type, double quantity, @Nullable Unit unit) {
        return new PackageItem(type, quantity, unit);
    }
}
