package org.joinedup.cost.criteria;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.cost.criteria.Place.FROM;
import static org.joinedup.cost.criteria.Place.TO;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.joinedup.cost.Window;
import org.joinedup.graph.Graph;
import org.joinedup.graph.TestGraph;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which types of intervention meet which criterion, and on which days; of the three that a
/// household must have together, `FreeMealsArrearsAndNonDecentHomeIT`.
class CriteriaTypesIT {

    private static final LocalDate BEFORE = FROM.minusDays(1);
    private static final LocalDate AFTER = TO.plusDays(1);

    private final Graph graph = TestGraph.IN_PROCESS.empty();
    private Place place;

    @BeforeEach
    void placeIsEmpty() {
        place = new Place(TestGraph.IN_PROCESS.empty());
    }

    /// Every type that meets a criterion by itself, and whether one that is not counted and has no
    /// last day goes on.
    @ParameterizedTest
    @CsvSource({
        "CAF_ASSESSMENT,                 CAF_ASSESSMENT,           false",
        "EDUCATION_WELFARE,              EDUCATION_WELFARE,        true",
        "SCHOOL_ACTION_PLUS,             SPECIAL_EDUCATIONAL_NEED, true",
        "SEN_STATEMENT,                  SPECIAL_EDUCATIONAL_NEED, true",
        "EDUCATIONAL_PSYCHOLOGY,         EDUCATIONAL_PSYCHOLOGY,   false",
        "BEHAVIOUR_SUPPORT,              BEHAVIOUR_SUPPORT,        true",
        "CHILD_IN_NEED,                  CHILD_IN_NEED,            true",
        "CHILD_PROTECTION_PLAN,          CHILD_PROTECTION_PLAN,    true",
        "LOOKED_AFTER_CHILD,             LOOKED_AFTER_CHILD,       true",
        "LOOKED_AFTER_CHILD_RESIDENTIAL, LOOKED_AFTER_CHILD,       true",
        "CONNEXIONS_PRIORITY_1,          CONNEXIONS_PRIORITY_1,    false",
        "TEENAGE_PREGNANCY,              TEENAGE_PREGNANCY,        false",
        "SUBSTANCE_MISUSE_FLAG,          SUBSTANCE_MISUSE,         false",
        "LIMITING_ILLNESS,               LIMITING_ILLNESS,         false",
        "YOT_SUPERVISION,                YOUTH_OFFENDING_TEAM,     true",
        "YOT_CUSTODY,                    YOUTH_OFFENDING_TEAM,     true",
        "REPRIMAND,                      YOUTH_OFFENDING_TEAM,     false",
        "REFERRAL_ORDER,                 YOUTH_OFFENDING_TEAM,     false",
        "YOUTH_REHABILITATION_ORDER,     YOUTH_OFFENDING_TEAM,     false",
        "POLICE_INCIDENT_C,              POLICE_CATEGORY_C_OR_D,   false",
        "POLICE_INCIDENT_D,              POLICE_CATEGORY_C_OR_D,   false",
        "PROBATION_ORDER,                PROBATION,                false",
        "COMMUNITY_SENTENCE,             PROBATION,                true",
        "PRISON,                         PROBATION,                true"
    })
    void meetsOneCriterionOnItsDays(String type, Criterion criterion, boolean goesOn) {
        place.received("ends on the first day", type, BEFORE, FROM)
                .received("begins on the last day", type, TO, AFTER)
                .received("happened on the last day", type, TO, null)
                .received("around it", type, BEFORE, AFTER)
                .received("ended before", type, BEFORE.minusDays(9), BEFORE)
                .received("begins after", type, AFTER, AFTER)
                .received("began before, no end", type, BEFORE, null)
                .received("counted before, no end", with("quantity", 2.0, type, null))
                .received("closed on the first day", with("closedOn", FROM, type, TO))
                .received("closed on the second day", with("closedOn", FROM.plusDays(1), type, TO))
                .received("no end, closed on the first day", with("closedOn", FROM, type, null))
                .received("no end, closed on the second day", with("closedOn", FROM.plusDays(1), type, null));
        var expected = new TreeSet<>(Set.of(
                "ends on the first day",
                "begins on the last day",
                "happened on the last day",
                "around it",
                "closed on the second day"));
        if (goesOn) {
            expected.add("began before, no end");
            expected.add("no end, closed on the second day");
        }

        assertThat(results().individuals(criterion)).containsExactlyElementsOf(expected);
        assertThat(met()).containsExactly(criterion);
    }

    /// School Action alone is not enough, nor are categories A and B; the others are no
    /// criterion's.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "SCHOOL_ACTION",
                "EXTENDED_SCHOOL_SESSION",
                "SCHOOL_TRANSPORT",
                "POLICE_INCIDENT_A",
                "POLICE_INCIDENT_B",
                "POLICE_ARREST",
                "INITIAL_CONTACT",
                "REFERRAL",
                "INITIAL_ASSESSMENT",
                "CORE_ASSESSMENT",
                "SECTION_47_ENQUIRY",
                "FAMILY_SUPPORT",
                "SHORT_BREAK",
                "SUBSTANCE_MISUSE_TREATMENT",
                "CONNEXIONS_ADVICE",
                "NEET",
                "FREE_SCHOOL_MEALS",
                "ARREARS_NOTICE",
                "NON_DECENT_HOME"
            })
    void meetsNoneAlone(String type) {
        place.lives("ada", "home").received("ada", type, FROM, TO);

        assertThat(met()).isEmpty();
    }

    /// What was closed after it was done is still a thing that was done.
    @Test
    void countsWhatIsNotHeldAnyMore() {
        place.received("ada", with("closedOn", TO, "CHILD_IN_NEED", BEFORE.plusDays(3)))
                .received("ife", with("closedOn", AFTER, "CHILD_IN_NEED", null));

        assertThat(results().individuals(Criterion.CHILD_IN_NEED)).containsExactly("ada", "ife");
    }

    /// It was planned, and taken back before or on its day.
    @Test
    void leavesOutWhatWasTakenBackBeforeItBegan() {
        var planned = place.row("CAF_ASSESSMENT", TO, null);
        planned.put("closedOn", TO);
        place.received("ada", planned);

        assertThat(met()).isEmpty();
    }

    @Test
    void leavesOutRowsOfOtherSystems() {
        place.received("ada", "PRISON");

        assertThat(results("some").individuals(Criterion.PROBATION)).containsExactly("ada");
        assertThat(results("other").individuals(Criterion.PROBATION)).isEmpty();
        assertThat(results("other", "some").individuals(Criterion.PROBATION)).containsExactly("ada");
    }

    private TreeSet<Criterion> met() {
        var results = results();
        return Arrays.stream(Criterion.values())
                .filter(one -> !results.individuals(one).isEmpty())
                .collect(toCollection(TreeSet::new));
    }

    /// From the day before the window.
    private Map<String, @Nullable Object> with(String property, Object value, String type, @Nullable LocalDate to) {
        var row = place.row(type, BEFORE, to);
        row.put(property, value);
        return row;
    }

    private CriteriaOfWindow results(String... systems) {
        var codes = systems.length == 0 ? null : Arrays.asList(systems);
        return new CriteriaResults(graph).of(new Window(FROM, TO), codes);
    }
}
