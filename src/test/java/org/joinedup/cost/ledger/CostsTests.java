package org.joinedup.cost.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.joinedup.cost.CostFilter;
import org.joinedup.cost.CostQuestion;
import org.joinedup.cost.PriceYear;
import org.joinedup.cost.Window;
import org.joinedup.cost.ledger.Unpriced.Reason;
import org.joinedup.cost.price.AgencyShare;
import org.joinedup.cost.price.Unit;
import org.junit.jupiter.api.Test;

/// Sums worked by hand. "child" lives in two homes, "tenant" in one, "stranger" in none.
class CostsTests {

    private static final Window JANUARY = window("2011-01-01", "2011-01-31");

    private final HandMadeLedger made = new HandMadeLedger()
            .price("CARE", Unit.DAY, 12_240, "Looked after children team")
            .price("VISIT", Unit.EACH, 2_500, "Children's centre")
            .price("HOURS", Unit.HOUR, 3_100, "Educational psychology service")
            .price("FOSTER", Unit.WEEK, 63_600, "Looked after children team")
            .price("SUPPORT", Unit.MONTH, 26_300, null)
            .person("child")
            .person("stranger")
            .person("tenant")
            .lives("child", "h-father", day("2011-01-11"), day("2011-01-20"))
            .lives("child", "h-mother", null, day("2011-01-10"))
            .lives("child", "h-mother", day("2011-01-21"), null)
            .lives("tenant", "h-tenant", null, null)
            .isIn("h-mother", "ASPLEY")
            .isIn("h-tenant", "BRIDGE");

    @Test
    void countsTheDaysInsideTheWindowOnly() {
        made.received("tenant", "CARE", day("2010-12-20"), day("2011-03-14"));
        // 31 days of January at £122.40
        assertThat(ask(JANUARY).total()).isEqualTo(379_440);
    }

    @Test
    void countsWhatGoesOnUntilTheWindowEnds() {
        made.received("tenant", "CARE", day("2011-01-30"), null);
        assertThat(ask(JANUARY).total()).isEqualTo(24_480);
    }

    @Test
    void endsWithTheDayBeforeTheSourceNoLongerHeldIt() {
        made.received(row("tenant", "CARE").from("2011-01-10").closedOn("2011-01-13"));
        // the 10th, 11th and 12th
        assertThat(ask(JANUARY).total()).isEqualTo(36_720);
    }

    @Test
    void leavesOutWhatWasTakenBackBeforeItBegan() {
        made.received(row("tenant", "CARE").from("2011-01-20").closedOn("2011-01-13"));
        assertThat(ask(JANUARY).total()).isZero();
        assertThat(ask(JANUARY).unpriced()).isEmpty();
    }

    @Test
    void keepsASingleEventThatItsSourceHoldsNoMore() {
        made.received(row("tenant", "VISIT").from("2011-01-20").closedOn("2011-02-13"));
        assertThat(ask(JANUARY).total()).isEqualTo(2_500);
    }

    @Test
    void countsAQuantityInTheTypesOwnUnit() {
        made.received(row("tenant", "HOURS").from("2011-01-20").quantity("2.5"));
        made.received(row("tenant", "FOSTER").from("2011-01-20").quantity("3"));
        // 2.5 x £31.00 + 3 x £636.00
        assertThat(ask(JANUARY).total()).isEqualTo(7_750 + 190_800);
    }

    @Test
    void spreadsAQuantityOverItsDays() {
        made.received(row("tenant", "VISIT").from("2010-12-30").to("2011-01-02").quantity("10"));
        // 10 visits over 4 days, 2 of them in January: 5 visits
        assertThat(ask(JANUARY).total()).isEqualTo(12_500);
    }

    @Test
    void roundsOnceHalfUp() {
        made.received("tenant", "FOSTER", day("2011-01-01"), day("2011-01-10"));
        made.received("tenant", "SUPPORT", day("2011-01-01"), day("2011-01-10"));
        // 10 days of £636.00 a week = 90,857.142...; of £263.00 a month = 10 x 12 / 365 x 26,300 = 8,646.575...
        assertThat(ask(JANUARY).total()).isEqualTo(90_857 + 8_647);
    }

    @Test
    void countsOverlappingInterventionsEach() {
        made.received("tenant", "CARE", day("2011-01-01"), day("2011-01-10"));
        made.received("tenant", "CARE", day("2011-01-06"), day("2011-01-15"));
        assertThat(ask(JANUARY).total()).isEqualTo(20 * 12_240);
    }

    @Test
    void splitsAChildInTwoHomesByDays() {
        made.received("child", "CARE", day("2011-01-01"), day("2011-01-31"));
        // 10 days with the mother, 10 with the father, 11 with the mother
        assertThat(byHousehold(ask(JANUARY))).isEqualTo(Map.of("h-father", 10 * 12_240L, "h-mother", 21 * 12_240L));
    }

    @Test
    void sharesADayInTwoHomesEqually() {
        made.lives("tenant", "h-other", day("2011-01-31"), null);
        made.received("tenant", "CARE", day("2011-01-30"), day("2011-01-31"));
        assertThat(byHousehold(ask(JANUARY))).isEqualTo(Map.of("h-other", 6_120L, "h-tenant", 18_360L));
    }

    @Test
    void cutsAPennyThatDoesNotDivideToNobodysLoss() {
        made.price("PENNY", Unit.EACH, 1, null);
        made.lives("tenant", "h-other", null, null);
        made.received("tenant", "PENNY", day("2011-01-31"));
        // half a penny each: the first in order of id is rounded up, the other has the rest
        assertThat(byHousehold(ask(JANUARY))).isEqualTo(Map.of("h-other", 1L, "h-tenant", 0L));
    }

    @Test
    void saysWhatCantBePlaced() {
        made.received("stranger", "VISIT", day("2011-01-05"));
        assertThat(byHousehold(ask(JANUARY))).isEqualTo(Map.of("", 2_500L));
    }

    @Test
    void namesATypeWithoutAPriceInsteadOfCountingNothing() {
        made.received("tenant", "UNKNOWN", day("2011-01-05"), day("2011-01-09"));
        made.received("child", "UNKNOWN", day("2011-01-31"), day("2011-02-09"));
        var costs = ask(JANUARY);
        assertThat(costs.total()).isZero();
        assertThat(costs.unpriced()).containsExactly(new Unpriced("UNKNOWN", Reason.NO_UNIT_COST, 2, 6));
    }

    @Test
    void namesHoursWithoutAQuantity() {
        made.received("tenant", "HOURS", day("2011-01-05"));
        var costs = ask(JANUARY);
        assertThat(costs.total()).isZero();
        assertThat(costs.unpriced()).containsExactly(new Unpriced("HOURS", Reason.NO_QUANTITY, 1, 1));
    }

    @Test
    void pricesEachDayByTheUnitCostThatHoldsOnIt() {
        made.price(TestPrice.of("MEALS", Unit.DAY, 100).to("2011-01-10"));
        made.price(TestPrice.of("MEALS", Unit.DAY, 200).from("2011-01-12"));
        made.received("tenant", "MEALS", day("2011-01-09"), day("2011-01-14"));
        var costs = ask(JANUARY);
        // 9th and 10th at £1.00, nothing holds on the 11th, 12th to 14th at £2.00
        assertThat(costs.total()).isEqualTo(200 + 600);
        assertThat(costs.unpriced()).containsExactly(new Unpriced("MEALS", Reason.NO_UNIT_COST, 1, 1));
    }

    @Test
    void convertsToThePricesAskedFor() {
        made.deflator(2008, 80_000).deflator(2010, 100_000);
        made.price(TestPrice.of("OLD", Unit.EACH, 999).year(2008));
        made.received("tenant", "OLD", day("2011-01-09"));
        made.received("tenant", "VISIT", day("2011-01-09"));
        // 999 x 100 / 80 = 1,248.75
        assertThat(inPricesOf(2010)).isEqualTo(1_249 + 2_500);
        assertThat(inPricesOf(2008)).isEqualTo(999 + 2_000);
    }

    @Test
    void cutsACostByWhoPays() {
        made.price(TestPrice.of("YOT", Unit.EACH, 101)
                .paidBy(
                        new AgencyShare("yot", 6_000),
                        new AgencyShare("health", 1_000),
                        new AgencyShare("police", 3_000)));
        made.received("tenant", "YOT", day("2011-01-09"));
        // running totals of 101: health 10.1 -> 10, police 40.4 -> 40, yot 101
        assertThat(byAgency(ask(JANUARY))).isEqualTo(Map.of("health", 10L, "police", 30L, "yot", 61L));
    }

    @Test
    void asksAboutWhatAFilterLeaves() {
        made.received("child", "CARE", day("2011-01-01"), day("2011-01-02"));
        made.received("child", "SUPPORT", day("2011-01-01"), day("2011-01-02"));
        made.received("tenant", "VISIT", day("2011-01-05"));
        assertThat(total(new CostFilter(Set.of("VISIT"), null, null, null, null)))
                .isEqualTo(2_500);
        assertThat(total(new CostFilter(null, Set.of("Looked after children team"), null, null, null)))
                .isEqualTo(24_480);
        assertThat(total(new CostFilter(null, null, Set.of("nobody"), null, null)))
                .isZero();
        assertThat(total(new CostFilter(null, null, null, Set.of("BRIDGE"), null)))
                .isEqualTo(2_500);
    }

    private long total(CostFilter filter) {
        return made.ledger().ask(new CostQuestion(JANUARY, null, filter, null)).total();
    }

    private long inPricesOf(int year) {
        return made.ledger()
                .ask(new CostQuestion(JANUARY, new PriceYear(year), CostFilter.ALL, null))
                .total();
    }

    private Costs ask(Window window) {
        return made.ledger().ask(CostQuestion.of(window));
    }

    private static Map<String, Long> byHousehold(Costs costs) {
        var sums = new TreeMap<String, Long>();
        costs.forEach(part -> sums.merge(
                part.household() == Homes.NONE ? "" : costs.ledger().homes().id(part.household()),
                part.pence(),
                Long::sum));
        return sums;
    }

    private static Map<String, Long> byAgency(Costs costs) {
        var sums = new TreeMap<String, Long>();
        costs.forEach(part -> sums.merge(costs.agencies().get(part.agency()), part.pence(), Long::sum));
        return sums;
    }

    private static TestRow row(String person, String type) {
        return TestRow.of(person, type);
    }

    private static Window window(String from, String to) {
        return new Window(day(from), day(to));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
