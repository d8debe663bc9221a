package org.joinedup.cost.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.cost.criteria.Place.FROM;
import static org.joinedup.cost.criteria.Place.TO;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.joinedup.cost.Window;
import org.joinedup.graph.Statement;
import org.joinedup.graph.TestGraph;
import org.joinedup.individual.LoadPublished;
import org.joinedup.involvement.team.CountedGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CriteriaResultsIT {

    private static final Window MARCH = new Window(FROM, TO);
    private static final EnumSet<Criterion> ALL = EnumSet.allOf(Criterion.class);
    private static final List<String> TYPES = List.of(
            "CHILD_IN_NEED",
            "PRISON",
            "SEN_STATEMENT",
            "SCHOOL_ACTION",
            "POLICE_INCIDENT_D",
            "REPRIMAND",
            "FREE_SCHOOL_MEALS",
            "ARREARS_NOTICE",
            "EVICTION",
            "NON_DECENT_HOME",
            "LIMITING_ILLNESS",
            "NEET");

    private CountedGraph graph;
    private CriteriaResults results;
    private Place place;

    @BeforeEach
    void placeIsEmpty() {
        start(TestGraph.IN_PROCESS);
    }

    @Test
    void areKeptUntilALoadIsPublished() {
        place.received("ada", "PRISON");
        results.of(MARCH, null);
        assertThat(graph.statements()).hasSize(16).doesNotHaveDuplicates();
        place.received("ife", "PRISON");
        assertThat(results.of(MARCH, null).individuals(Criterion.PROBATION)).containsExactly("ada");
        assertThat(graph.statements()).hasSize(16);

        results.forget(new LoadPublished());

        assertThat(results.of(MARCH, null).individuals(Criterion.PROBATION)).containsExactly("ada", "ife");
        assertThat(graph.statements()).hasSize(32);
    }

    @Test
    void areOfTheWindowAndTheSystemsAskedFor() {
        place.received("ada", "PRISON", FROM, FROM);

        assertThat(results.of(MARCH, null).individuals(Criterion.PROBATION)).hasSize(1);
        assertThat(results.of(MARCH, List.of("other")).individuals(Criterion.PROBATION))
                .isEmpty();
        assertThat(results.of(new Window(TO, TO), null).individuals(Criterion.PROBATION))
                .isEmpty();
        assertThat(results.of(MARCH, List.of("other", "some")))
                .isSameAs(results.of(MARCH, new TreeSet<>(List.of("some", "other"))));
    }

    /// Ada meets three, her sister Ife one of these and another; Sam, of another home, one.
    @Test
    void countWhoMeetsAtLeastSoMany() {
        place.lives("ada", "home")
                .lives("ife", "home")
                .lives("sam", "other")
                .received("ada", "CHILD_IN_NEED")
                .received("ada", "CAF_ASSESSMENT")
                .received("ada", "REPRIMAND")
                .received("ada", "YOT_CUSTODY")
                .received("ife", "CHILD_IN_NEED")
                .received("ife", "SEN_STATEMENT")
                .received("sam", "SCHOOL_ACTION_PLUS");

        assertThat(results.of(MARCH, null).atLeast())
                .containsExactly(
                        new CountAtLeast(1, 3, 2),
                        new CountAtLeast(2, 2, 1),
                        new CountAtLeast(3, 1, 1),
                        new CountAtLeast(4, 0, 1));
    }

    @Test
    void countNobodyInAnEmptyPlace() {
        assertThat(results.of(MARCH, null).atLeast()).containsExactly(new CountAtLeast(1, 0, 0));
        assertThat(results.of(MARCH, null).ofHousehold("home")).isEmpty();
        assertThat(results.of(MARCH, null).ofIndividual("ada")).isEmpty();
    }

    @Test
    void putHouseholdsThatMeetMostFirst() {
        for (var home : List.of("c", "b", "a", "d")) {
            place.lives(home + "'s child", home);
        }
        place.received("a's child", "PRISON")
                .received("b's child", "PRISON")
                .received("b's child", "CAF_ASSESSMENT")
                .received("c's child", "CHILD_IN_NEED")
                .received("c's child", "CAF_ASSESSMENT")
                .received("d's child", "NEET");
        var march = results.of(MARCH, null);

        assertThat(march.householdsOn(ALL, 1))
                .extracting(HouseholdOnCriteria::householdId, HouseholdOnCriteria::count)
                .hasToString("[(\"b\", 2), (\"c\", 2), (\"a\", 1)]");
        assertThat(march.householdsOn(ALL, 2))
                .extracting(HouseholdOnCriteria::householdId)
                .containsExactly("b", "c");
        assertThat(march.householdsOn(EnumSet.of(Criterion.PROBATION, Criterion.CHILD_IN_NEED), 1))
                .extracting(HouseholdOnCriteria::householdId)
                .containsExactly("a", "b", "c");
        assertThat(march.householdsOn(EnumSet.of(Criterion.PROBATION), 1))
                .extracting(HouseholdOnCriteria::criteria)
                .containsOnly(List.of(Criterion.PROBATION));
    }

    /// A made-up place: what the one statement for analysts gives is what the sixteen give.
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void areThoseOfTheAnalystsStatement(int seed) {
        fill(new Random(seed));
        var march = results.of(MARCH, null);

        for (var least = 1; least <= 4; least++) {
            var statement = Statement.named("analysis/householdsOnCriteria")
                    .with("from", FROM)
                    .with("to", TO)
                    .with("atLeast", (long) least)
                    .with("systems", null);
            assertThat(graph.read(
                            statement,
                            row -> row.text("householdId") + " " + row.integer("count") + row.texts("criteria")))
                    .isNotEmpty()
                    .isEqualTo(march.householdsOn(ALL, least).stream()
                            .map(CriteriaResultsIT::line)
                            .toList());
        }
        assertThat(march.households(Criterion.FREE_MEALS_ARREARS_AND_NON_DECENT_HOME))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void areTheSameByEitherWay(TestGraph way) {
        start(way);
        place.lives("ada", "home", FROM, null).received("ada", "PRISON", FROM, null);

        assertThat(results.of(MARCH, null).ofHousehold("home"))
                .containsExactly(new CriterionMet(
                        Criterion.PROBATION,
                        List.of(new Evidence(Criterion.PROBATION, "ada", "home", "some/1", "PRISON", FROM, null))));
    }

    @ParameterizedTest
    @EnumSource
    void nameAStatementForEachCriterion(Criterion criterion) {
        assertThat(criterion.statement().name())
                .isEqualToIgnoringCase("criteria/" + criterion.name().replace("_", ""));
        assertThat(new CriterionCount(criterion, 0, 0).statement()).contains("MATCH", "// Returns");
    }

    private void start(TestGraph way) {
        graph = new CountedGraph(way.empty());
        results = new CriteriaResults(graph);
        place = new Place(graph);
    }

    private void fill(Random random) {
        for (var person = 0; person < 60; person++) {
            var moved = FROM.plusDays(random.nextInt(-10, 40));
            place.lives("p" + person, "h" + random.nextInt(20), null, moved);
            place.lives("p" + person, "h" + random.nextInt(20), moved.plusDays(random.nextInt(1, 9)), null);
        }
        for (var row = 0; row < 250; row++) {
            var from = FROM.plusDays(random.nextInt(-20, 40));
            var what = place.row(
                    TYPES.get(random.nextInt(TYPES.size())),
                    from,
                    random.nextBoolean() ? null : from.plusDays(random.nextInt(20)));
            what.put("quantity", random.nextBoolean() ? null : 1.0);
            what.put("closedOn", random.nextInt(3) > 0 ? null : from.plusDays(random.nextInt(30)));
            place.received("p" + random.nextInt(60), what);
        }
    }

    private static String line(HouseholdOnCriteria household) {
        var names = household.criteria().stream().map(Criterion::name).sorted().toList();
        return household.householdId() + " " + household.count() + names;
    }
}
