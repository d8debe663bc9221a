package org.joinedup.cost.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.joinedup.PartnersTest;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.security.test.context.support.WithMockUser;

/// Of the partners' people, Ada had three hours of education welfare on 1 September 2010 at £29.15
/// in prices of 2008/09, £87.45, of which the schools pay 75%; Sam a statement for the 365 days up
/// to 31 August 2010 at £23.01, £8,398.65; Will meals for 47 days, which have no price.
@PartnersTest
@WithMockUser(username = "analyst", roles = "ANALYST")
class CostApiIT {

    private static final String WINDOW = "window: {from: \"2009-04-01\", to: \"2011-03-31\"}";
    private static final String FIELDS = """
        pence unattributed people interventions priceYear priceYears
        byAgency { code name pence share } byService { service pence people } byType { type days quantity meanPence }
        byMonth { month pence } byWard { name pence households } byLsoa { pence }
        byMember { individual { displayName } pence } byHousehold { household { id } pence }
        postings { edges { node { key agency pence explanation unitCost { type source } } } }
        issues { type why interventions days message }
        """;

    @Autowired
    private GraphQlTester graphQl;

    @Autowired
    private Graph graph;

    @Test
    void addsUpThePlaceAndNamesWhatHasNoPrice() {
        var place = ask("placeCost(%s)".formatted(WINDOW));
        place.path("cost.pence").entity(Long.class).isEqualTo(848_610L);
        place.path("cost.priceYears").entityList(String.class).containsExactly("2008/09", "2009/10");
        // 25% of 8,745 are 2,186.25
        place.path("cost.byAgency[*].pence").entityList(Integer.class).containsExactly(839_865 + 6_559, 2_186);
        place.path("cost.byType[0].days").entity(Integer.class).isEqualTo(365);
        place.path("cost.byType[1].quantity").entity(Double.class).isEqualTo(3.0);
        place.path("cost.byMember").valueIsNull();
        place.path("cost.postings").valueIsNull();
        place.path("cost.issues[0]")
                .entity(Map.class)
                .satisfies(issue -> assertThat(issue)
                        .containsEntry("type", "FREE_SCHOOL_MEALS")
                        .containsEntry("why", "NO_UNIT_COST")
                        .containsEntry("interventions", 1)
                        .containsEntry("days", 47));
    }

    @Test
    void cutsACostAtTheEndsOfMonths() {
        var place = ask("placeCost(%s)".formatted(WINDOW));
        // 30 days of September 2009; in September 2010 only Ada's hours
        place.path("cost.byMonth[0]").entity(Map.class).isEqualTo(Map.of("month", "2009-09-01", "pence", 30 * 2_301));
        place.path("cost.byMonth[12]").entity(Map.class).isEqualTo(Map.of("month", "2010-09-01", "pence", 8_745));
    }

    @Test
    void explainsEachPostingOfAPerson() {
        var ada = ask("individualCost(individualId: \"%s\", %s)".formatted(whoCosts(8_745), WINDOW));
        ada.path("cost.postings.edges[*].node.pence").entityList(Integer.class).containsExactly(2_186, 6_559);
        ada.path("cost.postings.edges[*].node.key")
                .entityList(String.class)
                .containsExactly("schools/I-1", "schools/I-1");
        ada.path("cost.postings.edges[0].node.explanation")
                .entity(String.class)
                .satisfies(text -> assertThat(text)
                        .startsWith("3 hours at £29.15 an hour in 2008/09 prices; ")
                        .endsWith("; here £21.86 of the agency's £21.86, for 1 of 1 days"));
    }

    @Test
    void saysWhoseCostAHouseholdsIs() {
        var home = ask("individualCost(individualId: \"%s\", %s)".formatted(whoCosts(8_745), WINDOW))
                .path("cost.byHousehold[0].household.id")
                .entity(String.class)
                .get();
        var household = ask("householdCost(householdId: \"%s\", %s)".formatted(home, WINDOW));
        household.path("cost.pence").entity(Long.class).isEqualTo(8_745L);
        household
                .path("cost.byMember[0].individual.displayName")
                .entity(String.class)
                .isEqualTo("Ada Okafor");
    }

    @Test
    void convertsToThePricesOfAYear() {
        var place = ask("placeCost(%s, priceYear: \"2010/11\")".formatted(WINDOW));
        // 8,745 x 100 / 80 = 10,931.25; 839,865 x 100 / 90 = 933,183.33
        place.path("cost.pence").entity(Long.class).isEqualTo(10_931L + 933_183L);
        place.path("cost.priceYear").entity(String.class).isEqualTo("2010/11");
    }

    @Test
    void leavesWhatAFilterAsksFor() {
        var one = "placeCost(%s, filter: {%s})";
        assertThat(pence(one.formatted(WINDOW, "services: [\"Education welfare service\"]")))
                .isEqualTo(8_745);
        assertThat(pence(one.formatted(WINDOW, "agencies: [\"homes\"]"))).isEqualTo(2_186);
        assertThat(pence(one.formatted(WINDOW, "types: [\"SEN_STATEMENT\"]"))).isEqualTo(839_865);
    }

    @Test
    void agreesWithTheGraphInEveryWay() {
        graphQl.document("{ ledgerCheck(%s) { agrees ledger graph households months } }".formatted(WINDOW))
                .execute()
                .path("ledgerCheck")
                .entity(Map.class)
                .isEqualTo(Map.of(
                        "agrees", true, "ledger", 848_610, "graph", 848_610, "households", 848_610, "months", 848_610));
    }

    @Test
    void answersNothingOfWhoIsNotThere() {
        graphQl.document(
                        "{ individualCost(individualId: \"nobody\", %1$s) { pence } householdCost(householdId: \"x\", %1$s) { pence } }"
                                .formatted(WINDOW))
                .execute()
                .path("individualCost")
                .valueIsNull()
                .path("householdCost")
                .valueIsNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "placeCost(window: {from: \"2010-04-01\", to: \"2009-04-01\"})",
                "placeCost(window: {from: \"2010-04-01\", to: \"2999-04-01\"})",
                "placeCost(window: {from: \"2010-04-01\", to: \"2010-04-30\"}, priceYear: \"1066/67\")",
                "placeCost(window: {from: \"2010-04-01\", to: \"2010-04-30\"}, priceYear: \"lately\")",
                "placeCost(window: {from: \"2010-04-01\", to: \"2010-04-30\"}, filter: {services: [\"None such\"]})",
                "placeCost(window: {from: \"2010-04-01\", to: \"2010-04-30\"}, filter: {wards: [\"None such\"]})"
            })
    void saysWhatToAskInstead(String field) {
        graphQl.document("{ %s { pence } }".formatted(field))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getMessage()).startsWith("Ask ")));
    }

    @Test
    @WithMockUser(
            username = "practitioner",
            roles = {"PRACTITIONER", "TEAM_MANAGER", "DATA_MANAGER"})
    void answersAnalystsOnly() {
        for (var field : List.of("placeCost(%s)", "ledgerCheck(%s)")) {
            var selection = field.startsWith("place") ? "pence" : "ledger";
            graphQl.document("{ %s { %s } }".formatted(field.formatted(WINDOW), selection))
                    .execute()
                    .errors()
                    .satisfy(errors -> assertThat(errors).hasSize(1));
        }
    }

    private String whoCosts(long pence) {
        return graph.read(Statement.named("cost/individualIds"), row -> row.text("individualId")).stream()
                .filter(id -> pence("individualCost(individualId: \"%s\", %s)".formatted(id, WINDOW)) == pence)
                .findFirst()
                .orElseThrow();
    }

    private long pence(String field) {
        return graphQl.document("{ cost: %s { pence } }".formatted(field))
                .execute()
                .path("cost.pence")
                .entity(Long.class)
                .get();
    }

    private GraphQlTester.Response ask(String field) {
        return graphQl.document("{ cost: %s { %s } }".formatted(field, FIELDS)).execute();
    }
}
