package org.joinedup.cost.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.joinedup.cost.CostFilter;
import org.joinedup.cost.CostQuestion;
import org.joinedup.cost.PriceYear;
import org.joinedup.cost.Window;
import org.joinedup.cost.ledger.HandMadeLedger;
import org.joinedup.cost.ledger.Ledger;
import org.joinedup.cost.ledger.TestPrice;
import org.joinedup.cost.ledger.TestRow;
import org.joinedup.cost.price.Unit;
import org.joinedup.cost.scenario.Effect.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Forty people, p00 to p39, each in a household of their own in ward A, except that p00 and p01
/// live together in ward B and p02 lives nowhere that is known. In January 2011 all have a visit
/// of £25.00; p00 and p01 have care too, of 10 days and 1 day at £100.00.
///
/// One of forty is 2.5%: p00 with £1,025.00 is the highest band, p01 with £125.00 the next, p02 and
/// p03 the two after, because of those who cost the same the first comes first.
class WhatIfsTests {

    private static final Window JANUARY = new Window(LocalDate.of(2011, 1, 1), LocalDate.of(2011, 1, 31));
    private static final CostFilter VISITS = services("Children's centre");

    private final HandMadeLedger made = new HandMadeLedger()
            .price("VISIT", Unit.EACH, 2_500, "Children's centre")
            .price("CARE", Unit.DAY, 10_000, "Looked after children team")
            .price("SESSION", Unit.EACH, 3_000, null)
            .price(TestPrice.of("OLD", Unit.EACH, 3_000).year(2008).to("2010-12-31"))
            .price(TestPrice.of("WEEKLY", Unit.WEEK, 9_000).year(2009))
            .price("TUTOR", Unit.HOUR, 2_000, "Tutors")
            .deflator(2009, 90_000)
            .deflator(2010, 100_000)
            .deflator(2008, 80_000);

    @BeforeEach
    void fortyPeople() {
        for (var number = 0; number < 40; number++) {
            var id = "p%02d".formatted(number);
            made.person(id).received(id, "VISIT", LocalDate.of(2011, 1, 5));
        }
        for (var number = 3; number < 40; number++) {
            made.lives("p%02d".formatted(number), "h%02d".formatted(number), null, null)
                    .isIn("h%02d".formatted(number), "A");
        }
        made.lives("p00", "h00", null, null).lives("p01", "h00", null, null).isIn("h00", "B");
        made.received(TestRow.of("p00", "CARE").from("2011-01-01").to("2011-01-10"));
        made.received(TestRow.of("p01", "CARE").from("2011-01-31").to("2011-01-31"));
    }

    @Test
    void reachesEverybodyWhoReceivedTheService() {
        var line = one(change(services("Looked after children team"), new Size(-1_000L, null, null)));
        assertThat(line.people()).isEqualTo(2);
        assertThat(line.households()).isEqualTo(1);
        assertThat(line.interventions()).isEqualTo(2);
        assertThat(line.pence()).as("11 days at £100.00").isEqualTo(110_000);
        assertThat(line.budgetChange()).isEqualTo(-11_000);
        assertThat(line.step()).isEqualTo("£1,100.00 x -10% = -£110.00");
        assertThat(line.byType()).singleElement().satisfies(type -> {
            assertThat(type.code()).isEqualTo("CARE");
            assertThat(type.days()).isEqualTo(11);
        });
    }

    /// A household counts in the band of its highest member: h00 in p00's.
    @Test
    void tellsTheBandsOfWhomItReaches() {
        var line = one(change(VISITS, new Size(-10_000L, null, null)));
        assertThat(line.byBand()).extracting(Figure::name).isEqualTo(CostBands.NAMES);
        assertThat(line.byBand()).extracting(Figure::people).containsExactly(1L, 1L, 1L, 1L, 36L);
        assertThat(line.byBand()).extracting(Figure::households).containsExactly(1L, 0L, 0L, 1L, 36L);
        assertThat(line.byBand()).extracting(Figure::pence).containsExactly(2_500L, 2_500L, 2_500L, 2_500L, 90_000L);
        assertThat(line.households()).isEqualTo(38);
    }

    @Test
    void tellsTheWardsOfWhomItReaches() {
        var line = one(change(VISITS, new Size(-10_000L, null, null)));
        assertThat(line.byWard()).extracting(Figure::code).containsExactly("A", "B", null);
        assertThat(line.byWard()).extracting(Figure::name).containsExactly("Ward A", "Ward B", "not known");
        assertThat(line.byWard()).extracting(Figure::people).containsExactly(37L, 2L, 1L);
        assertThat(line.byWard()).extracting(Figure::households).containsExactly(37L, 1L, 0L);
        assertThat(line.byWard()).extracting(Figure::pence).containsExactly(92_500L, 5_000L, 2_500L);
    }

    /// p00 had two hours of a tutor; of p05's nobody knows how many, and p06's has no price.
    @Test
    void reachesWhoReceivedItWithoutAPrice() {
        made.received(TestRow.of("p00", "TUTOR").from("2011-01-02").quantity("2"))
                .received(TestRow.of("p05", "TUTOR").from("2011-01-02"))
                .received(TestRow.of("p06", "OLD").from("2011-01-02"));
        var tutors = one(change(services("Tutors"), new Size(-10_000L, null, null)));
        assertThat(tutors.people()).isEqualTo(2);
        assertThat(tutors.households()).isEqualTo(2);
        assertThat(tutors.pence()).isEqualTo(4_000);
        assertThat(tutors.issues()).singleElement().asString().contains("TUTOR").contains("no quantity");
        assertThat(tutors.byWard()).extracting(Figure::people).containsExactly(1L, 1L);

        var old = one(change(new CostFilter(Set.of("OLD"), null, null, null, null), new Size(-10_000L, null, null)));
        assertThat(old.people()).isEqualTo(1);
        assertThat(old.pence()).isZero();
        assertThat(old.issues()).singleElement().asString().contains("OLD").contains("no unit cost");
    }

    @Test
    void countsWhomSeveralChangesReachOnce() {
        var whatIf = whatIf(
                null,
                List.of(
                        change(VISITS, new Size(-1_000L, null, null)),
                        new Change(2, "Care", services("Looked after children team"), new Size(null, 5_000L, null))),
                List.of());
        assertThat(whatIf.people()).isEqualTo(40);
        assertThat(whatIf.households()).isEqualTo(38);
        assertThat(whatIf.budgetChange()).as("10% of £1,000.00, and £50.00").isEqualTo(-15_000);
    }

    /// 40 x 5% are two people, of four sessions at £30.00 each: £240.00.
    @Test
    void multipliesOutWhatPeopleWouldNeed() {
        var effect = effect(new Effect(1, "more", Kind.WOULD_NEED, 1, "SESSION", 500, 4_000L), null);
        assertThat(effect.pence()).isEqualTo(24_000);
        assertThat(effect.step()).isEqualTo("40 people x 5% x 4 units at £30.00 = £240.00");
        var third = effect(new Effect(1, "more", Kind.WOULD_NEED, 1, "SESSION", 333, 1_000L), null);
        assertThat(third.pence())
                .as("40 x 3.33% x £30.00 = £39.96, not a whole number of people")
                .isEqualTo(3_996);
        assertThat(third.step()).isEqualTo("40 people x 3.33% x 1 unit at £30.00 = £39.96");
    }

    /// £90.00 of 2009/10 are £100.00 of 2010/11.
    @Test
    void showsTheConversionOfThePrice() {
        var effect = effect(new Effect(1, "more", Kind.WOULD_NEED, 1, "WEEKLY", 10_000, 2_500L), new PriceYear(2010));
        assertThat(effect.pence()).as("40 x 2.5 x £100.00").isEqualTo(1_000_000);
        assertThat(effect.step())
                .isEqualTo("40 people x 100% x 2.5 weeks at £90.00 x 100 / 90 (prices of 2009/10 in those of 2010/11)"
                        + " = £10,000.00");
    }

    @Test
    void avoidsAShareOfWhatTheTypeCostsForThosePeople() {
        var effect = effect(new Effect(1, "less", Kind.REDUCES, null, "CARE", 2_000, null), null);
        assertThat(effect.pence()).as("20% of £1,100.00").isEqualTo(-22_000);
        assertThat(effect.avoided()).isEqualTo(22_000);
        assertThat(effect.step()).isEqualTo("£1,100.00 of CARE for 40 people x 20% = £220.00 avoided");
    }

    @Test
    void saysThatThereIsNoUnitCostAndNotZero() {
        var effect = effect(new Effect(1, "more", Kind.WOULD_NEED, 1, "OLD", 500, 4_000L), null);
        assertThat(effect.pence()).isNull();
        assertThat(effect.issues()).containsExactly("OLD has no unit cost on 2011-01-31.");
    }

    @Test
    void addsWhatIsCausedAndTakesOffWhatIsAvoided() {
        var whatIf = whatIf(
                null,
                List.of(change(VISITS, new Size(-1_000L, null, null))),
                List.of(
                        new Effect(1, "more", Kind.WOULD_NEED, 1, "SESSION", 500, 4_000L),
                        new Effect(2, "less", Kind.REDUCES, 1, "CARE", 2_000, null)));
        assertThat(whatIf.caused()).isEqualTo(24_000);
        assertThat(whatIf.avoided()).isEqualTo(22_000);
        assertThat(whatIf.net()).as("-£100.00 + £240.00 - £220.00").isEqualTo(-8_000);
    }

    /// In February p00 has care on two days only, and p03 visits once.
    @Test
    void putsWhatHappenedBesideWhatWasSaid() {
        made.received(TestRow.of("p00", "CARE").from("2011-02-01").to("2011-02-02"))
                .received("p03", "VISIT", LocalDate.of(2011, 2, 3));
        var ledger = made.ledger();
        var then = whatIf(
                ledger,
                List.of(change(VISITS, new Size(-5_000L, null, null))),
                List.of(new Effect(1, "less", Kind.REDUCES, 1, "CARE", 2_000, null)));
        var scenario = new Scenario("s", "n", "analyst", ledger.at(), then, null);
        var february = new Window(LocalDate.of(2011, 2, 1), LocalDate.of(2011, 2, 28));
        var outcome = new Outcomes(
                        scenario, ledger.ask(CostQuestion.of(JANUARY)), ledger.ask(CostQuestion.of(february)))
                .outcome();
        assertThat(outcome.changes()).singleElement().satisfies(line -> {
            assertThat(line.now().people()).isEqualTo(1);
            assertThat(line.difference()).isEqualTo(2_500 - 100_000);
            assertThat(line.step())
                    .isEqualTo("£1,000.00 in 31 days, £25.00 in 28 days: -£975.00; the change was to be -£500.00");
        });
        assertThat(outcome.effects()).singleElement().satisfies(line -> {
            assertThat(line.people()).isEqualTo(40);
            assertThat(line.pence()).isEqualTo(110_000);
            assertThat(line.penceInWindow()).isEqualTo(20_000);
            assertThat(line.stated()).isEqualTo(-22_000);
            assertThat(line.step())
                    .isEqualTo("£1,100.00 in 31 days, £200.00 in 28 days: -£900.00 of CARE for 40 people; "
                            + "the effect was to be -£220.00");
        });
    }

    private ChangeResult one(Change change) {
        return whatIf(null, List.of(change), List.of()).changes().getFirst();
    }

    private EffectResult effect(Effect effect, @Nullable PriceYear year) {
        var change = List.of(change(VISITS, new Size(-10_000L, null, null)));
        var everything = made.ledger().ask(new CostQuestion(JANUARY, year, CostFilter.ALL, null));
        return new WhatIfs(everything, new Plan("n", JANUARY, year, change, List.of(effect)))
                .whatIf()
                .effects()
                .getFirst();
    }

    private WhatIf whatIf(@Nullable Ledger ledger, List<Change> changes, List<Effect> effects) {
        var asked = ledger == null ? made.ledger() : ledger;
        var plan = new Plan("n", JANUARY, null, changes, effects);
        return new WhatIfs(asked.ask(CostQuestion.of(JANUARY)), plan).whatIf();
    }

    private static Change change(CostFilter what, Size size) {
        return new Change(1, "Line", what, size);
    }

    private static CostFilter services(String service) {
        return new CostFilter(null, Set.of(service), null, null, null);
    }
}
