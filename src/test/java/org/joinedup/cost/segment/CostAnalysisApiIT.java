package org.joinedup.cost.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joinedup.PartnersTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.security.test.context.support.WithMockUser;

/// Of the partners' six people, Ada had three hours of education welfare at £29.15, £87.45, and Sam
/// a statement for the 365 days up to 31 August 2010 at £23.01, £8,398.65; together £8,486.10. Of
/// the days of Sam's, 214 are before April 2010.
@PartnersTest
@WithMockUser(username = "analyst", roles = "ANALYST")
class CostAnalysisApiIT {

    private static final Map<String, Object> TWO_YEARS = window("2009-04-01", "2011-03-31");

    private static final String CONCENTRATION = """
        query($window: WindowInput!, $of: ConcentrationOf! = PEOPLE, $percent: Float! = 20, $points: Int! = 2) {
          costConcentration(window: $window, of: $of) {
            window { from to } priceYear of population total unattributed gini
            share(percent: $percent) { percent units pence share }
            curve(points: $points) { population cost }
            receivingAtLeast { services people households } } }
        """;
    private static final String SEGMENTS = """
        query($window: WindowInput!, $bands: [Float!]! = [20, 20], $rule: SegmentRuleInput, $majority: Float! = 0.5) {
          costSegments(window: $window, bands: $bands, rule: $rule, majority: $majority) {
            window { from } priceYear base { who people pence ageKnown wardKnown mosaicKnown }
            segments {
              name fromPercent toPercent people pence share mean least most
              majorityAge { from to people groupShare baseShare index } overRepresentedAge { from }
              mosaicGroup { code people groupShare baseShare index } mosaicType { code }
              wards { code name people groupShare baseShare index overRepresented }
              features { code label among people groupRate baseRate index groupDays baseDays }
              services { name system pence share people shareOfAll } types { name system pence } } } }
        """;
    private static final String MOVEMENT = """
        query($from: WindowInput!, $to: WindowInput!, $top: Float! = 20, $first: Int = 20) {
          costMovement(from: $from, to: $to, top: $top) {
            from { to } to { from } priceYear top population stayed rose newcomers left
            bandsBefore { name people rose share }
            servicesBefore { name system risen { people share pence } others { people share pence } index }
            typesBefore { name }
            people(first: $first) {
              edges { node { individualId individual { displayName } before after } } pageInfo { hasNextPage } } } }
        """;

    @Autowired
    private GraphQlTester graphQl;

    @Test
    void tellsHowCostGathersAmongPeople() {
        var answer = ask(CONCENTRATION, Map.of("window", TWO_YEARS));
        answer.path("costConcentration.population").entity(Integer.class).isEqualTo(6);
        answer.path("costConcentration.total").entity(Long.class).isEqualTo(848_610L);
        answer.path("costConcentration.share")
                .entity(Map.class)
                .isEqualTo(Map.of("percent", 20.0, "units", 1, "pence", 839_865, "share", 839_865 / 848_610.0));
        answer.path("costConcentration.gini")
                .entity(Double.class)
                .satisfies(gini -> assertThat(gini)
                        .as("(3 x 8,745 + 5 x 839,865) / (6 x 848,610)")
                        .isEqualTo(4_225_560 / 5_091_660.0));
        answer.path("costConcentration.curve[1]").entity(Map.class).isEqualTo(Map.of("population", 0.5, "cost", 0.0));
        answer.path("costConcentration.receivingAtLeast")
                .entityList(Map.class)
                .containsExactly(Map.of("services", 1, "people", 2, "households", 2));
    }

    /// The Okafors, Sam, Will and Zoë: four homes.
    @Test
    void tellsHowCostGathersAmongHouseholds() {
        var answer = ask(CONCENTRATION, Map.of("window", TWO_YEARS, "of", "HOUSEHOLDS"));
        answer.path("costConcentration.population").entity(Integer.class).isEqualTo(4);
        var total = answer.path("costConcentration.total").entity(Long.class).get();
        var unattributed =
                answer.path("costConcentration.unattributed").entity(Long.class).get();
        assertThat(total + unattributed).isEqualTo(848_610);
    }

    @Test
    void cutsPeopleIntoSegments() {
        var answer = ask(SEGMENTS, Map.of("window", TWO_YEARS));
        answer.path("costSegments.base.pence").entity(Long.class).isEqualTo(848_610L);
        answer.path("costSegments.segments[*].name")
                .entityList(String.class)
                .containsExactly("highest-cost 20%", "next 20%", "the rest, from 40% on");
        answer.path("costSegments.segments[*].people").entityList(Integer.class).containsExactly(1, 1, 4);
        answer.path("costSegments.segments[*].pence").entityList(Integer.class).containsExactly(839_865, 8_745, 0);
        answer.path("costSegments.segments[0].features[?(@.code == 'SEN_STATEMENT')].groupRate")
                .entityList(Double.class)
                .containsExactly(1.0);
        answer.path("costSegments.segments[0].services[0]")
                .entity(Map.class)
                .isEqualTo(Map.of(
                        "name",
                        "Special educational needs team",
                        "system",
                        "schools",
                        "pence",
                        839_865,
                        "share",
                        1.0,
                        "people",
                        1,
                        "shareOfAll",
                        1.0));
    }

    /// Ada, Grace and maybe more are tenants; the criterion is Sam's alone.
    @Test
    void cutsPeopleByARule() {
        ask(SEGMENTS, Map.of("window", TWO_YEARS, "rule", Map.of("criterion", "SPECIAL_EDUCATIONAL_NEED")))
                .path("costSegments.segments[*].people")
                .entityList(Integer.class)
                .containsExactly(1, 5);
        ask(SEGMENTS, Map.of("window", TWO_YEARS, "rule", Map.of("feature", "SOCIAL_HOUSING")))
                .path("costSegments.segments[*].name")
                .entityList(String.class)
                .containsExactly("Social housing", "not: Social housing");
    }

    /// Up to March 2010 only Sam cost anything; from September on only Ada did.
    @Test
    void comparesTwoWindows() {
        var answer = ask(
                MOVEMENT, Map.of("from", window("2009-04-01", "2010-03-31"), "to", window("2010-09-01", "2011-03-31")));
        answer.path("costMovement.rose").entity(Integer.class).isEqualTo(1);
        answer.path("costMovement.newcomers").entity(Integer.class).isEqualTo(1);
        answer.path("costMovement.left").entity(Integer.class).isEqualTo(1);
        answer.path("costMovement.stayed").entity(Integer.class).isEqualTo(0);
        answer.path("costMovement.people.edges[*].node.individual.displayName")
                .entityList(String.class)
                .containsExactly("Ada Okafor");
        answer.path("costMovement.people.edges[0].node.after")
                .entity(Long.class)
                .isEqualTo(8_745L);
    }

    @Test
    void namesTheFeatures() {
        graphQl.document("{ costFeatures { code label values measure among } }")
                .execute()
                .path("costFeatures[0]")
                .entity(Map.class)
                .satisfies(feature -> assertThat(feature)
                        .containsEntry("code", "SOCIAL_HOUSING")
                        .containsEntry("values", List.of("SOCIAL_RENTED"))
                        .containsEntry("measure", "TENURE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bands|[]|Ask for 1 to 20 'bands', each of more than 0 percent.",
                "bands|[5, 0]|Ask for 1 to 20 'bands', each of more than 0 percent.",
                "bands|[60, 60]|Ask for 'bands' of 100 percent or less together.",
                "majority|1|Ask with a 'majority' from 0 to less than 1, such as 0.5.",
                "rule|{}|Ask with a 'rule' that names a 'feature' or a 'criterion', one of the two.",
                "rule|{feature: \"X\"}|Ask with the code of a feature: 'costFeatures' has them all."
            })
    void saysHowToAskForSegments(String argument, String value, String sentence) {
        refused(
                "{ costSegments(window: {from: \"2010-04-01\", to: \"2011-03-31\"}, %s: %s) { priceYear } }"
                        .formatted(argument, value),
                sentence);
    }

    @Test
    void saysHowToAskForSharesAndWindows() {
        refused(
                "{ costConcentration(window: {from: \"2010-04-01\", to: \"2011-03-31\"}) "
                        + "{ share(percent: 101) { pence } } }",
                "Ask for a 'percent' from 0 to 100.");
        refused(
                "{ costMovement(from: {from: \"2010-04-01\", to: \"2010-12-31\"}, "
                        + "to: {from: \"2010-12-31\", to: \"2011-03-31\"}) { rose } }",
                "Ask with a window 'from' that ends before the window 'to' begins.");
    }

    @ParameterizedTest
    @ValueSource(strings = {CONCENTRATION, SEGMENTS, MOVEMENT})
    @WithMockUser(
            roles = {"PRACTITIONER", "TEAM_MANAGER", "DATA_MANAGER", "FUNDING_OFFICER", "AUDITOR", "ADMINISTRATOR"})
    void refusesWhoeverIsNoAnalyst(String document) {
        graphQl.document(document)
                .variable("window", TWO_YEARS)
                .variable("from", TWO_YEARS)
                .variable("to", TWO_YEARS)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .extracting(error -> error.getExtensions().get("code"))
                        .isEqualTo("FORBIDDEN"));
    }

    @Test
    @WithMockUser(
            username = "analyst-of-movement",
            roles = {"ANALYST", "AUDITOR"})
    void keepsWhoWasLookedAt() {
        var risen = ask(
                        MOVEMENT,
                        Map.of("from", window("2009-04-01", "2010-03-31"), "to", window("2010-09-01", "2011-03-31")))
                .path("costMovement.people.edges[0].node.individualId")
                .entity(String.class)
                .get();
        graphQl.document("""
                { auditRecords(account: "analyst-of-movement") { edges { node { field subjects } } } }
                """)
                .execute()
                .path("auditRecords.edges[*].node.subjects[*]")
                .entityList(String.class)
                .contains(risen);
    }

    private GraphQlTester.Response ask(String document, Map<String, Object> variables) {
        var request = graphQl.document(document);
        new HashMap<>(variables).forEach(request::variable);
        return request.execute();
    }

    private void refused(String document, String sentence) {
        graphQl.document(document)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .extracting(error -> error.getMessage())
                        .isEqualTo(sentence));
    }

    private static Map<String, Object> window(String from, String to) {
        return Map.of("from", from, "to", to);
    }
}
