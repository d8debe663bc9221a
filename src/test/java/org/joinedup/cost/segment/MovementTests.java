package org.joinedup.cost.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.joinedup.cost.CostQuestion;
import org.joinedup.cost.Window;
import org.joinedup.cost.ledger.HandMadeLedger;
import org.joinedup.cost.price.Unit;
import org.joinedup.cost.segment.SegmentContribution.Label;
import org.junit.jupiter.api.Test;

/// Twenty people, of whom the highest 10% are two.
///
/// In January p01 to p04 cost 200p, 150p, 100p and 50p, the others nothing. In February p03 costs
/// 300p, p20 250p and p01 200p.
class MovementTests {

    private static final Window JANUARY = new Window(LocalDate.of(2011, 1, 1), LocalDate.of(2011, 1, 31));
    private static final Window FEBRUARY = new Window(LocalDate.of(2011, 2, 1), LocalDate.of(2011, 2, 28));

    private final CostMovement answer = answer();

    @Test
    void countsWhoStayedRoseAndLeft() {
        assertThat(answer.population()).isEqualTo(20);
        assertThat(answer.stayed()).isZero();
        assertThat(answer.rose()).as("p03 and p20").isEqualTo(2);
        assertThat(answer.newcomers()).as("p20").isEqualTo(1);
        assertThat(answer.left()).as("p01 and p02").isEqualTo(2);
    }

    @Test
    void saysInWhichBandTheyWere() {
        assertThat(answer.bandsBefore())
                .containsExactly(
                        new MovementBand("next 10%", 2, 1),
                        new MovementBand("next 10%", 2, 0),
                        new MovementBand("next 10%", 2, 0),
                        new MovementBand("the rest, from 40% on", 12, 1));
    }

    /// One of the two who rose had visits at 100p; of the other 16 below, p04 had one at 50p.
    @Test
    void saysWhatTheyReceivedBeforeBesideTheOthers() {
        var visits = new ReceivedBefore(
                new Label("Visitors", "some"), new Receivers(1, 0.5, 100), new Receivers(1, 1 / 16.0, 50));
        assertThat(answer.servicesBefore()).containsExactly(visits);
        assertThat(answer.servicesBefore().getFirst().index()).isEqualTo(8.0);
        assertThat(answer.typesBefore()).extracting(ReceivedBefore::name).containsExactly("VISIT");
    }

    @Test
    void namesThoseWhoRoseByTheirCostNow() {
        assertThat(answer.movement().risen())
                .containsExactly(new RisenPerson("p03", 100, 300), new RisenPerson("p20", 0, 250));
    }

    @Test
    void findsNobodyRisenWhereAllAreInTheBand() {
        var ledger = place().ledger();
        var all = Movement.of(ledger.ask(CostQuestion.of(JANUARY)), ledger.ask(CostQuestion.of(FEBRUARY)), 100);
        assertThat(all.stayed()).isEqualTo(20);
        assertThat(all.rose()).isZero();
        assertThat(CostMovement.of(all, 100).bandsBefore()).isEmpty();
    }

    private static CostMovement answer() {
        var ledger = place().ledger();
        var before = ledger.ask(CostQuestion.of(JANUARY));
        return CostMovement.of(Movement.of(before, ledger.ask(CostQuestion.of(FEBRUARY)), 10), 10);
    }

    private static HandMadeLedger place() {
        var place = new HandMadeLedger().price("VISIT", Unit.EACH, 50, "Visitors");
        for (var i = 1; i <= 20; i++) {
            place.person("p%02d".formatted(i));
        }
        visits(place, "p01", 4, JANUARY);
        visits(place, "p02", 3, JANUARY);
        visits(place, "p03", 2, JANUARY);
        visits(place, "p04", 1, JANUARY);
        visits(place, "p03", 6, FEBRUARY);
        visits(place, "p20", 5, FEBRUARY);
        visits(place, "p01", 4, FEBRUARY);
        return place;
    }

    private static void visits(HandMadeLedger place, String id, int number, Window month) {
        for (var i = 0; i < number; i++) {
            place.received(id, "VISIT", month.from().plusDays(i));
        }
    }
}
