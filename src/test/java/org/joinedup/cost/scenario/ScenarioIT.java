package org.joinedup.cost.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.joinedup.PartnersTest;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/// Of the partners' people, Ada had three hours of education welfare at £29.15 on 1 September 2010,
/// and Sam a statement of special educational needs at £23.01 a day from 1 September 2009 to 31
/// August 2010: of the year from April 2010, 153 days.
@PartnersTest
@WithMockUser(username = "analyst", roles = "ANALYST")
class ScenarioIT {

    private static final String RESULT = """
        window { from to } priceYear knownAt people households budgetChange caused avoided net
        changes { number name what { types services agencies wards lsoas } volumePercent savingPence percentOfBudget
          statedBudget people households interventions pence budgetChange step issues
          byBand { code name people households pence } byWard { code name people households pence }
          byType { code people households interventions days quantity pence } }
        effects { number text kind change type percent quantity people pence step issues }
        """;
    private static final String CREATE = """
        mutation($input: ScenarioInput!) { createScenario(input: $input) { id by at withdrawn { by } name
          then { %1$s } now { %1$s } } }
        """.formatted(RESULT);
    private static final String WHAT_IF = "query($input: ScenarioInput!) { whatIf(input: $input) { " + RESULT + " } }";

    private static final Map<String, Object> YEAR = Map.of("from", "2010-04-01", "to", "2011-03-31");
    private static final Map<String, Object> WELFARE = Map.of(
            "name", "Welfare", "what", Map.of("services", List.of("Education welfare service")), "volumePercent", -50);
    private static final Map<String, Object> STATEMENTS = Map.of(
            "name",
            "Needs",
            "what",
            Map.of("types", List.of("SEN_STATEMENT"), "wards", List.of("E05990001")),
            "savingPence",
            35_205,
            "percentOfBudget",
            8.2);
    private static final Map<String, Object> MORE = Map.of(
            "text",
            "Half of them would need four more visits.",
            "kind",
            "WOULD_NEED",
            "change",
            1,
            "type",
            "TENANCY_SUPPORT",
            "percent",
            50,
            "quantity",
            4);
    private static final Map<String, Object> LESS =
            Map.of("text", "A tenth less.", "kind", "REDUCES", "type", "SEN_STATEMENT", "percent", 10);

    @Autowired
    private GraphQlTester graphQl;

    @Autowired
    private Graph graph;

    /// A service of its own, because it writes.
    @DynamicPropertySource
    static void readsWhatIsSharedEachTime(DynamicPropertyRegistry registry) {
        registry.add("joinedup.viewpoint.sources-kept", () -> "0s");
    }

    @Test
    void worksOutWhatTheChangesReachAndTheEffectsComeTo() {
        var found = whatIf(input(List.of(WELFARE, STATEMENTS), List.of(MORE, LESS)));

        assertThat(numbers(found, "whatIf.changes[*].people")).containsExactly(1, 1);
        assertThat(numbers(found, "whatIf.changes[*].pence"))
                .as("3 x £29.15; 153 x £23.01")
                .containsExactly(8_745, 352_053);
        assertThat(numbers(found, "whatIf.changes[*].budgetChange"))
                .as("half of £87.45, rounded half up; as stated")
                .containsExactly(-4_373, -35_205);
        assertThat(texts(found, "whatIf.changes[*].step"))
                .containsExactly(
                        "£87.45 x -50% = -£43.73", "-£352.05 as stated; £352.05 / 8.2% = a budget of £4,293.29");
        assertThat(texts(found, "whatIf.effects[*].step"))
                .containsExactly(
                        "1 person x 50% x 4 units at £41.00 = £82.00",
                        "£3,520.53 of SEN_STATEMENT for 2 people x 10% = £352.05 avoided");
        assertThat(texts(found, "whatIf.changes[1].byWard[*].code")).containsExactly("E05990001");
        assertThat(numbers(found, "whatIf.changes[1].byType[*].days")).containsExactly(153);
        found.path("whatIf.net").entity(Integer.class).isEqualTo(-4_373 - 35_205 + 8_200 - 35_205);
    }

    /// What is read back is what was worked out, to the last figure.
    @Test
    void keepsWhatItCameToWithAuthorAndMoment() {
        var made = create(input(List.of(WELFARE, STATEMENTS), List.of(MORE, LESS)));
        made.path("createScenario.by").entity(String.class).isEqualTo("analyst");
        made.path("createScenario.at").entity(String.class).isEqualTo("2011-03-31T05:00:00Z");
        var now = made.path("createScenario.now").entity(Map.class).get();
        made.path("createScenario.then").entity(Map.class).isEqualTo(now);
        whatIf(input(List.of(WELFARE, STATEMENTS), List.of(MORE, LESS)))
                .path("whatIf")
                .entity(Map.class)
                .isEqualTo(now);
    }

    @Test
    void saysWhatHappenedInAnotherWindow() {
        var id = id(create(input(List.of(STATEMENTS), List.of(LESS))));
        var found = ask("""
            { scenario(id: "%s") { outcome(window: {from: "2010-03-31", to: "2010-04-02"}) { knownAt window { from }
                changes { number name then { pence } now { pence people } difference step }
                effects { number type people pence penceInWindow difference stated step } } } }
            """.formatted(id));
        var line = "scenario.outcome.changes[0].";
        found.path(line + "now.pence").entity(Integer.class).isEqualTo(6_903);
        found.path(line + "difference").entity(Integer.class).isEqualTo(6_903 - 352_053);
        found.path(line + "step")
                .entity(String.class)
                .isEqualTo("£3,520.53 in 365 days, £69.03 in 3 days: -£3,451.50; the change was to be -£352.05");
        var effect = "scenario.outcome.effects[0].";
        found.path(effect + "penceInWindow").entity(Integer.class).isEqualTo(6_903);
        found.path(effect + "stated").entity(Integer.class).isEqualTo(-35_205);
    }

    @Test
    void isWithdrawnAndKept() {
        var id = id(create(input(List.of(WELFARE), List.of())));
        withdraw(id, "Another budget.");
        withdraw(id, "Once more.")
                .path("withdrawScenario.withdrawn.reason")
                .entity(String.class)
                .isEqualTo("Another budget.");
        var standing = "{ scenarios(withdrawn: false, first: 100) { edges { node { id } } } }";
        assertThat(texts(ask(standing), "scenarios.edges[*].node.id")).doesNotContain(id);
        var withdrawn = "{ scenarios(withdrawn: true, first: 100) { edges { node { id } } } }";
        assertThat(texts(ask(withdrawn), "scenarios.edges[*].node.id")).contains(id);
        ask("{ scenario(id: \"" + id + "\") { withdrawn { by } } }")
                .path("scenario.withdrawn.by")
                .entity(String.class)
                .isEqualTo("analyst");
    }

    /// The schools' rows are behind it.
    @Test
    void isNotThereForWhomItsRowsAreNotSharedWith() {
        var id = id(create(input(List.of(WELFARE), List.of())));
        share("schools", List.of("PRACTITIONER"));
        try {
            ask("{ scenario(id: \"" + id + "\") { name } }").path("scenario").valueIsNull();
        } finally {
            share("schools", List.of("PRACTITIONER", "ANALYST"));
        }
        ask("{ scenario(id: \"nobody\") { name } }").path("scenario").valueIsNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            { services: ["Nobody's"] }, volumePercent: 1                    | no unit cost has
            { types: ["NOTHING"] }, volumePercent: 1                        | type that is not known
            { agencies: ["nobody"] }, volumePercent: 1                      | agency that pays for nothing
            { wards: ["E05990001"] }, volumePercent: 1                      | must name a service, a type or an agency
            { types: [] }, volumePercent: 1                                 | type that is not known
            { types: ["SEN_STATEMENT"] }                                    | either 'volumePercent', or
            { types: ["SEN_STATEMENT"] }, volumePercent: 1, savingPence: 1  | either 'volumePercent', or
            { types: ["SEN_STATEMENT"] }, volumePercent: 0.001              | up to 2 decimals
            { types: ["SEN_STATEMENT"] }, volumePercent: -100.01            | within its bounds
            { types: ["SEN_STATEMENT"] }, savingPence: 0                    | above 0 pence
            { types: ["SEN_STATEMENT"] }, percentOfBudget: 0                | within its bounds
            """)
    void refusesAChangeThatIsNone(String change, String sentence) {
        isRefused("changes: [{ name: \"Line\", what: " + change + " }]", sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            kind: WOULD_NEED, type: "TENANCY_SUPPORT", percent: 5                           | 'quantity' in the type
            kind: WOULD_NEED, type: "TENANCY_SUPPORT", percent: 5, quantity: 0              | within its bounds
            kind: WOULD_NEED, type: "TENANCY_SUPPORT", percent: 5, quantity: 0.0001         | up to 3 decimals
            kind: WOULD_NEED, type: "SCHOOL_MEALS", percent: 5, quantity: 1                 | not known
            kind: WOULD_NEED, type: "TENANCY_SUPPORT", percent: 101, quantity: 1            | within its bounds
            kind: WOULD_NEED, type: "TENANCY_SUPPORT", percent: 5, quantity: 1, change: 2   | a change that is not there
            kind: REDUCES, type: "TENANCY_SUPPORT", percent: 5, quantity: 1                 | because it reduces
            """)
    void refusesAnEffectThatIsNone(String effect, String sentence) {
        isRefused(
                "changes: [{ name: \"Line\", what: { types: [\"SEN_STATEMENT\"] }, volumePercent: 1 }],"
                        + " effects: [{ text: \"So it is.\", " + effect + " }]",
                sentence);
    }

    @Test
    void refusesAPlanWithoutChanges() {
        isRefused("changes: []", "Give 1 to 50 changes");
    }

    @Test
    @WithMockUser(username = "practitioner", roles = "PRACTITIONER")
    void answersAnalystsOnly() {
        graphQl.document("{ scenarios { edges { node { id } } } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors).hasSize(1));
    }

    private void isRefused(String lines, String sentence) {
        graphQl.document("{ whatIf(input: { name: \"Plan\", window: {from: \"2010-04-01\", to: \"2011-03-31\"}, "
                        + lines + " }) { net } }")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getMessage()).contains(sentence)));
    }

    private static Map<String, Object> input(List<Object> changes, List<Object> effects) {
        return Map.of("name", "Next year", "window", YEAR, "changes", changes, "effects", effects);
    }

    private Response whatIf(Map<String, Object> input) {
        return graphQl.document(WHAT_IF).variable("input", input).execute();
    }

    private Response create(Map<String, Object> input) {
        return graphQl.document(CREATE).variable("input", input).execute();
    }

    private Response withdraw(String id, String reason) {
        return graphQl.document(
                        "mutation($id: ID!, $why: String!) { withdrawScenario(id: $id, reason: $why) { withdrawn { reason } } }")
                .variable("id", id)
                .variable("why", reason)
                .execute();
    }

    private Response ask(String document) {
        return graphQl.document(document).execute();
    }

    private void share(String code, List<String> roles) {
        graph.write(Statement.named("test/shareSystem").with("code", code).with("roles", roles));
    }

    private static String id(Response made) {
        return made.path("createScenario.id").entity(String.class).get();
    }

    private static List<Integer> numbers(Response found, String path) {
        return found.path(path).entityList(Integer.class).get();
    }

    private static List<String> texts(Response found, String path) {
        return found.path(path).entityList(String.class).get();
    }
}
