package org.joinedup.cost.concentration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.joinedup.cost.CostQuestion;
import org.joinedup.cost.Window;
import org.joinedup.cost.ledger.Costs;
import org.joinedup.cost.ledger.HandMadeLedger;
import org.joinedup.cost.price.Unit;
import org.junit.jupiter.api.Test;

/// A mother and her child live in h1; the child is in h2 as well, so half of a day's cost is each
/// household's. Somebody lives nowhere that is known, and h3 was left before the window.
class GatheredTests {

    private static final LocalDate DAY = LocalDate.of(2011, 3, 10);
    private static final Costs MARCH =
            place().ledger().ask(CostQuestion.of(new Window(LocalDate.of(2011, 3, 1), LocalDate.of(2011, 3, 31))));

    @Test
    void spreadsCostOverEverybody() {
        var people = Gathered.of(MARCH, ConcentrationOf.PEOPLE);
        assertThat(people.spread().units()).isEqualTo(3);
        assertThat(people.spread().total()).as("30 + 30 + 50 + 7").isEqualTo(117);
        assertThat(people.spread().amount(1)).as("the child's 30 and 50").isEqualTo(80);
        assertThat(people.unattributed()).isZero();
    }

    @Test
    void spreadsCostOverHouseholdsLivedInAndKeepsTheRest() {
        var households = Gathered.of(MARCH, ConcentrationOf.HOUSEHOLDS);
        assertThat(households.spread().units()).as("h1 and h2").isEqualTo(2);
        assertThat(households.spread().amount(1)).as("30 and half of 80").isEqualTo(70);
        assertThat(households.spread().amount(2)).as("half of 80").isEqualTo(40);
        assertThat(households.unattributed()).isEqualTo(7);
    }

    /// The mother has a visit, the child a visit of another system's and a lesson; the meal is of
    /// no service. The mother's household has all three, the child's other one two.
    @Test
    void countsServicesBySystem() {
        assertThat(new Concentrations().receivingAtLeast(MARCH))
                .containsExactly(
                        new ReceivingAtLeast(1, 2, 2), new ReceivingAtLeast(2, 1, 2), new ReceivingAtLeast(3, 0, 1));
    }

    @Test
    void keepsWhatItGathered() {
        var concentrations = new Concentrations();
        var first = concentrations.of(MARCH, ConcentrationOf.PEOPLE);
        assertThat(concentrations.of(MARCH, ConcentrationOf.PEOPLE).gathered()).isSameAs(first.gathered());
    }

    private static HandMadeLedger place() {
        return new HandMadeLedger()
                .price("VISIT", Unit.EACH, 30, "Visitors")
                .price("LESSON", Unit.EACH, 50, "Teachers")
                .price("MEAL", Unit.EACH, 7, null)
                .person("child")
                .person("mother")
                .person("nowhere")
                .lives("mother", "h1", null, null)
                .lives("child", "h1", null, null)
                .lives("child", "h2", LocalDate.of(2011, 1, 1), null)
                .lives("mother", "h3", null, LocalDate.of(2011, 2, 28))
                .received("mother", "VISIT", DAY)
                .received("child", "others", "VISIT", DAY, DAY)
                .received("child", "LESSON", DAY)
                .received("nowhere", "MEAL", DAY)
                .received("nowhere", "VISIT", DAY.plusMonths(1));
    }
}
