package org.joinedup.cost.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.joinedup.cost.criteria.Criterion.CHILD_IN_NEED;
import static org.joinedup.cost.criteria.Criterion.PROBATION;
import static org.joinedup.cost.criteria.Place.FROM;
import static org.joinedup.cost.criteria.Place.TO;

import org.joinedup.cost.Window;
import org.joinedup.graph.Graph;
import org.joinedup.graph.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// To which household a row is counted.
class HouseholdsOfEvidenceIT {

    private Graph graph;
    private Place place;

    @BeforeEach
    void placeIsEmpty() {
        graph = TestGraph.IN_PROCESS.empty();
        place = new Place(graph);
    }

    @Test
    void areThoseLivedInOnADayOfItInsideTheWindow() {
        place.lives("ada", "left the day before", null, FROM.minusDays(1))
                .lives("ada", "left on the first day", FROM.minusDays(9), FROM)
                .lives("ada", "came on the last day", FROM.plusDays(4), TO)
                .lives("ada", "came a day late", FROM.plusDays(5), null)
                .received("ada", "CHILD_IN_NEED", FROM.minusDays(30), FROM.plusDays(4));

        assertThat(results().households(CHILD_IN_NEED))
                .containsExactly("came on the last day", "left on the first day");
    }

    /// What goes on past the window is not looked for outside of it.
    @Test
    void areNotThoseLivedInOnADayOfItOutsideTheWindow() {
        place.lives("ada", "during", null, TO)
                .lives("ada", "after", TO.plusDays(1), null)
                .received("ada", "CHILD_IN_NEED", FROM, TO.plusDays(30))
                .received("ada", "PRISON", FROM, null);

        assertThat(results().households(CHILD_IN_NEED)).containsExactly("during");
        assertThat(results().households(PROBATION)).containsExactly("during");
    }

    @Test
    void areNotThoseLivedInSinceItWasClosed() {
        var plan = place.row("CHILD_PROTECTION_PLAN", FROM, null);
        plan.put("closedOn", FROM.plusDays(3));
        place.lives("ada", "until it was closed", null, FROM.plusDays(2))
                .lives("ada", "since it was closed", FROM.plusDays(3), null)
                .received("ada", plan);

        assertThat(results().households(Criterion.CHILD_PROTECTION_PLAN)).containsExactly("until it was closed");
    }

    @Test
    void isThePresentOneWhereItIsNotKnownWhereTheyLivedThen() {
        place.lives("ada", "before", null, FROM.minusDays(1))
                .lives("ada", "now", TO, null)
                .received("ada", "CHILD_IN_NEED", FROM, FROM.plusDays(9));

        assertThat(results().households(CHILD_IN_NEED)).containsExactly("now");
    }

    @Test
    void isNoneWhereNothingIsKnown() {
        place.lives("ada", "before", null, FROM.minusDays(1))
                .received("ada", "CHILD_IN_NEED")
                .received("sam", "CHILD_IN_NEED");

        assertThat(results().individuals(CHILD_IN_NEED)).containsExactly("ada", "sam");
        assertThat(results().households(CHILD_IN_NEED)).isEmpty();
        assertThat(results().count(CHILD_IN_NEED)).isEqualTo(new CriterionCount(CHILD_IN_NEED, 2, 0));
    }

    @Test
    void areBothOfAChildOfTwoHomes() {
        place.lives("ada", "father's").lives("ada", "mother's").received("ada", "CHILD_IN_NEED");

        assertThat(results().households(CHILD_IN_NEED)).containsExactly("father's", "mother's");
        assertThat(results().ofIndividual("ada"))
                .singleElement()
                .satisfies(met -> assertThat(met.evidence()).hasSize(1));
    }

    /// Who came back has two memberships of one household, and one row is one row.
    @Test
    void isOneForWhoLeftItAndCameBack() {
        place.lives("ada", "home", null, FROM.plusDays(3))
                .lives("ada", "home", FROM.plusDays(9), null)
                .received("ada", "CHILD_IN_NEED", FROM, TO);

        assertThat(results().ofHousehold("home"))
                .singleElement()
                .satisfies(met -> assertThat(met.evidence()).hasSize(1));
    }

    @Test
    void isOneForTwoChildrenOfIt() {
        place.lives("ada", "home")
                .lives("ife", "home")
                .received("ada", "CHILD_IN_NEED")
                .received("ife", "CHILD_IN_NEED")
                .received("ife", "CHILD_IN_NEED", TO, TO);

        assertThat(results().count(CHILD_IN_NEED)).isEqualTo(new CriterionCount(CHILD_IN_NEED, 2, 1));
        assertThat(results().ofHousehold("home").getFirst().evidence())
                .extracting(Evidence::individualId, Evidence::key, Evidence::from, Evidence::to)
                .containsExactly(
                        tuple("ada", "some/1", FROM, FROM),
                        tuple("ife", "some/2", FROM, FROM),
                        tuple("ife", "some/3", TO, TO));
    }

    private CriteriaOfWindow results() {
        return new CriteriaResults(graph).of(new Window(FROM, TO), null);
    }
}
