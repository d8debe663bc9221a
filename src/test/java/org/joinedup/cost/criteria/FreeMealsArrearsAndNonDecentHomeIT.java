package org.joinedup.cost.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.cost.criteria.Criterion.FREE_MEALS_ARREARS_AND_NON_DECENT_HOME;
import static org.joinedup.cost.criteria.Place.FROM;
import static org.joinedup.cost.criteria.Place.TO;

import java.util.List;
import org.joinedup.cost.Window;
import org.joinedup.graph.Graph;
import org.joinedup.graph.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Ada has free school meals, her mother Grace the tenancy; her sister Ife and Zoë have neither.
class FreeMealsArrearsAndNonDecentHomeIT {

    private Graph graph;
    private Place place;

    @BeforeEach
    void allLiveAtHome() {
        graph = TestGraph.IN_PROCESS.empty();
        place = new Place(graph)
                .lives("ada", "home")
                .lives("grace", "home")
                .lives("ife", "home")
                .lives("zoe", "elsewhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARREARS_PURSUIT", "ARREARS_NOTICE", "POSSESSION_ORDER", "EVICTION"})
    void isMetByAHouseholdThatHasAllThree(String arrears) {
        place.received("ada", "FREE_SCHOOL_MEALS", FROM.minusDays(9), FROM)
                .received("grace", arrears, TO, null)
                .received("grace", "NON_DECENT_HOME", FROM, null);

        assertThat(households()).containsExactly("home");
        assertThat(results().individuals(FREE_MEALS_ARREARS_AND_NON_DECENT_HOME))
                .as("those whose rows are a part of it")
                .containsExactly("ada", "grace");
        assertThat(results().ofIndividual("ada"))
                .as("it takes the rows of both")
                .isEqualTo(results().ofIndividual("grace"))
                .singleElement()
                .satisfies(met -> assertThat(met.evidence())
                        .extracting(Evidence::type)
                        .containsExactly("FREE_SCHOOL_MEALS", "NON_DECENT_HOME", arrears));
        assertThat(results().ofIndividual("ife")).isEmpty();
    }

    @Test
    void isMetWhenAllThreeAreOfOnePerson() {
        place.received("grace", "FREE_SCHOOL_MEALS")
                .received("grace", "ARREARS_NOTICE")
                .received("grace", "NON_DECENT_HOME");

        assertThat(households()).containsExactly("home");
    }

    /// The year's meals of each of two children, and two notices: one household still.
    @Test
    void isMetOnceByAHouseholdOfTwoChildren() {
        place.received("ada", "FREE_SCHOOL_MEALS", FROM, null)
                .received("ife", "FREE_SCHOOL_MEALS", FROM.minusYears(1), null)
                .received("grace", "ARREARS_NOTICE")
                .received("grace", "ARREARS_NOTICE", TO, TO)
                .received("grace", "NON_DECENT_HOME");

        assertThat(results().count(FREE_MEALS_ARREARS_AND_NON_DECENT_HOME))
                .isEqualTo(new CriterionCount(FREE_MEALS_ARREARS_AND_NON_DECENT_HOME, 3, 1));
        assertThat(results().ofHousehold("home").getFirst().evidence()).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREE_SCHOOL_MEALS", "ARREARS_NOTICE", "NON_DECENT_HOME"})
    void isNotMetWithoutOneOfThem(String missing) {
        received("ada", "FREE_SCHOOL_MEALS", missing);
        received("grace", "ARREARS_NOTICE", missing);
        received("grace", "NON_DECENT_HOME", missing);
        place.received("zoe", missing);

        assertThat(households()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FREE_SCHOOL_MEALS", "ARREARS_NOTICE", "NON_DECENT_HOME"})
    void isNotMetWhenOneOfThemIsOutsideTheWindow(String early) {
        received("ada", "FREE_SCHOOL_MEALS", early);
        received("grace", "ARREARS_NOTICE", early);
        received("grace", "NON_DECENT_HOME", early);
        place.received("grace", early, FROM.minusDays(1), FROM.minusDays(1));
        place.received("grace", early, TO.plusDays(1), null);

        assertThat(households()).isEmpty();
    }

    /// A notice without a last day, and meals that are counted, were on their first.
    @Test
    void isNotMetByWhatIsOver() {
        var meals = place.row("FREE_SCHOOL_MEALS", FROM.minusDays(1), null);
        meals.put("quantity", 190.0);
        place.received("ada", meals).received("grace", "ARREARS_NOTICE").received("grace", "NON_DECENT_HOME");
        place.received("zoe", "FREE_SCHOOL_MEALS")
                .received("zoe", "ARREARS_NOTICE", FROM.minusDays(1), null)
                .received("zoe", "NON_DECENT_HOME");

        assertThat(households()).isEmpty();

        place.received("ife", "FREE_SCHOOL_MEALS");
        assertThat(households()).containsExactly("home");
    }

    /// Tess was in arrears before she came to Sam.
    @Test
    void isNotMetByWhatWasInAnotherHousehold() {
        place.lives("sam", "shared")
                .lives("tess", "before", null, FROM)
                .lives("tess", "shared", FROM.plusDays(1), null)
                .received("sam", "FREE_SCHOOL_MEALS")
                .received("sam", "NON_DECENT_HOME")
                .received("tess", "ARREARS_NOTICE");
        assertThat(households()).isEmpty();

        place.received("tess", "ARREARS_NOTICE", FROM.plusDays(1), null);
        assertThat(households()).containsExactly("shared");
    }

    @Test
    void isNotMetWhenASystemIsNotShared() {
        var notice = place.row("ARREARS_NOTICE", FROM, null);
        notice.put("system", "other");
        place.received("ada", "FREE_SCHOOL_MEALS").received("grace", notice).received("grace", "NON_DECENT_HOME");

        assertThat(households()).containsExactly("home");
        assertThat(new CriteriaResults(graph)
                        .of(new Window(FROM, TO), List.of("some"))
                        .households(FREE_MEALS_ARREARS_AND_NON_DECENT_HOME))
                .isEmpty();
    }

    private void received(String person, String type, String butNot) {
        if (!type.equals(butNot)) {
            place.received(person, type);
        }
    }

    private List<String> households() {
        return results().households(FREE_MEALS_ARREARS_AND_NON_DECENT_HOME);
    }

    private CriteriaOfWindow results() {
        return new CriteriaResults(graph).of(new Window(FROM, TO), null);
    }
}
