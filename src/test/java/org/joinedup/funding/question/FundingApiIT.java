package org.joinedup.funding.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.joinedup.PartnersTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;
import org.springframework.security.test.context.support.WithMockUser;

/// The fund of `partners/place/funding/larkshire.yaml`, asked for over the API: ranks 1 and 2 by
/// crime, 2 and 1 by health, so figures of 3 and 3, for 100 and 300 people.
@PartnersTest
@WithMockUser(username = "funding-officer", roles = "FUNDING_OFFICER")
class FundingApiIT {

    @Autowired
    private GraphQlTester graphQl;

    @Test
    void sharesAModelsFundOut() {
        ask("""
                { allocate(allocation: {model: "larkshire"}) {
                    title fund method vintage size checksums { expected domains figures agree }
                    areas(first: 1) { edges { node {
                        code name district { name } population figure pence undampedPence sharePercent perPerson
                        ranks { domain rank } } } pageInfo { hasNextPage } }
                    districts { area { code name } smallAreas population pence sharePercent perPerson }
                    divisions { area { name } population pence }
                    straddling { lsoa division { name } count whole population pence }
                    limited { pence } } }""").path("allocate").matchesJsonStrictly("""
                { "title": "Larkshire prevention fund", "fund": 100000, "method": "FIGURE_TIMES_POPULATION",
                  "vintage": 2021, "size": 2,
                  "checksums": {"expected": 3, "domains": [3.0, 3.0], "figures": 6.0, "agree": true},
                  "areas": {"edges": [{"node": {
                      "code": "E01990001", "name": "Larkspindle 001A", "district": {"name": "Larkshire North"},
                      "population": 100, "figure": 3.0, "pence": 25000, "undampedPence": 25000,
                      "sharePercent": 25.0, "perPerson": 250,
                      "ranks": [{"domain": "Crime", "rank": 1.0}, {"domain": "Health", "rank": 2.0}]}}],
                    "pageInfo": {"hasNextPage": true}},
                  "districts": [{"area": {"code": "E07990001", "name": "Larkshire North"}, "smallAreas": 2,
                    "population": 400, "pence": 100000, "sharePercent": 100.0, "perPerson": 250}],
                  "divisions": [
                    {"area": {"name": "not known"}, "population": 300, "pence": 75000},
                    {"area": {"name": "Larkspindle East ED"}, "population": 75, "pence": 18750},
                    {"area": {"name": "Larkspindle West ED"}, "population": 25, "pence": 6250}],
                  "straddling": [
                    {"lsoa": "E01990001", "division": {"name": "Larkspindle East ED"}, "count": 30, "whole": 40,
                     "population": 75, "pence": 18750},
                    {"lsoa": "E01990001", "division": {"name": "Larkspindle West ED"}, "count": 10, "whole": 40,
                     "population": 25, "pence": 6250}],
                  "limited": [] }""");
    }

    @Test
    void takesOtherWeightsAndLimits() {
        // Crime counts three times: figures of 5 and 7, times people 500 and 2100: 192.31 and 807.69. Nobody may lose
        // more than a half of the 500 of last year.
        ask("""
                { allocate(allocation: {model: "larkshire", weights: [{domain: "Crime", weight: 3}],
                    limits: {floorPercent: -50, level: LSOA}}) {
                    limited { area { code } lastYear undamped pence bound paid }
                    areas(first: 1) { edges { node { pence undampedPence } } } } }""").path("allocate").matchesJsonStrictly("""
                { "limited": [
                    {"area": {"code": "E01990001"}, "lastYear": 50000, "undamped": 19231, "pence": 25000,
                     "bound": "FLOOR", "paid": 5769},
                    {"area": {"code": "E01990002"}, "lastYear": 50000, "undamped": 80769, "pence": 75000,
                     "bound": "FREE", "paid": -5769}],
                  "areas": {"edges": [{"node": {"pence": 25000, "undampedPence": 19231}}]} }""");
    }

    @Test
    void explainsAnArea() {
        ask("""
                { explainAllocation(allocation: {model: "larkshire"}, code: "E01990002") {
                    sentence areas peopleForLess area { pence }
                    domains { domain weight rank points pence placesForMore placesForLess
                        indicators { id value unit direction weight } } } }""").path("explainAllocation").matchesJsonStrictly("""
                { "sentence": "2 + 1 = 3, where 2 areas can reach 4. Pounds are in proportion to the figure times the \
                population. It gets £750.00, which is 75.00% of £1,000.00.",
                  "areas": 2, "peopleForLess": 12, "area": {"pence": 75000},
                  "domains": [
                    {"domain": "Crime", "weight": 1.0, "rank": 2.0, "points": 2.0, "pence": 50000,
                     "placesForMore": null, "placesForLess": 1, "indicators": [{"id": "burglary", "value": 8.0,
                        "unit": "count", "direction": "HIGH_VALUE_IS_MORE_NEED", "weight": 1.0}]},
                    {"domain": "Health", "weight": 1.0, "rank": 1.0, "points": 1.0, "pence": 25000,
                     "placesForMore": 1, "placesForLess": null, "indicators": [{"id": "healthy-years", "value": 61.0,
                        "unit": "years", "direction": "HIGH_VALUE_IS_LESS_NEED", "weight": 1.0}]}] }""");
    }

    @Test
    void comparesTwoWays() {
        ask("""
                { compareAllocations(first: {model: "larkshire"}, second: {model: "larkshire", method: FIGURE}) {
                    winners losers gained lost effects { factor pence }
                    areas(order: MOST_LOST, first: 1) { edges { node { code first second change percent
                        effects { factor pence } } } } } }""").path("compareAllocations").matchesJsonStrictly("""
                { "winners": 1, "losers": 1, "gained": 25000, "lost": 25000,
                  "effects": [{"factor": "METHOD", "pence": 0}],
                  "areas": {"edges": [{"node": {"code": "E01990002", "first": 75000, "second": 50000,
                    "change": -25000, "percent": -33.333333333333336,
                    "effects": [{"factor": "METHOD", "pence": -25000}]}}]} }""");
    }

    @Test
    void saysHowFarItHangsOnChoices() {
        ask("""
                { allocationCertainty(allocation: {model: "larkshire"}, draws: {weightings: 200, seed: 7}) {
                    question { weightings percent seed }
                    areas { edges { node { code pence { central least median most } rank { central } } } } }
                  allocationEffects(allocation: {model: "larkshire"}, draws: {weightings: 20}) {
                    overall { choice first total } areas { edges { node { code deviation } } } }
                  smallestSwap(allocation: {model: "larkshire"}, first: "E01990001", second: "E01990002") {
                    ahead outcome distance changes { domain own level } }
                  allocationRepetition(allocation: {model: "larkshire"}) {
                    domains { names rows } weights { domain nominal varianceShare } flags { kind sentence } } }""")
                .path("allocationCertainty.areas.edges[0].node.pence.central")
                .entity(Long.class)
                .isEqualTo(25_000L)
                .path("allocationEffects.overall")
                .entityList(Object.class)
                .hasSize(4)
                .path("smallestSwap.ahead")
                .entity(String.class)
                .isEqualTo("E01990002")
                .path("allocationRepetition.domains.rows")
                .matchesJsonStrictly("[[1.0, -1.0], [-1.0, 1.0]]");
    }

    @Test
    void checksAPrintedTable() {
        ask("""
                { checkAllocationTable(fund: 1000, rows: [{name: "One", pence: 400, share: "40%"},
                    {name: "Two", pence: 601, share: "60.1"}]) { place sentence } }""").path("checkAllocationTable").matchesJsonStrictly("""
                [{"place": "total",
                  "sentence": "The amounts add up to £10.01, which is £0.01 more than the fund of £10.00."}]""");
    }

    @Test
    void saysWhatIsWrongWithAQuestion() {
        refused("{ allocate(allocation: {model: \"x\"}) { size } }", "No usable model");
        refused("{ allocate(allocation: {run: \"x\"}) { size } }", "no run");
        refused("{ allocate(allocation: {}) { size } }", "either a 'model'");
        refused(
                "{ allocate(allocation: {model: \"larkshire\", weights: [{domain: \"Pets\", weight: 1}]}) { size } }",
                "no domain of a name");
        refused(
                "{ explainAllocation(allocation: {model: \"larkshire\"}, code: \"E01999999\") { sentence } }",
                "No area of the model");
        refused("{ allocationMap(allocation: {model: \"larkshire\"}, level: COUNTY) }", "Ask for LSOA");
        refused(
                "{ allocationMap(allocation: {model: \"larkshire\"}, level: LSOA) }",
                "no boundaries of 1 of 2 areas, such as E01990002");
    }

    @Test
    @WithMockUser(username = "practitioner", roles = "PRACTITIONER")
    void isNotForPractitioners() {
        refused("{ allocate(allocation: {model: \"larkshire\"}) { size } }", "");
    }

    @Test
    void keepsAnOutcomeThatNobodyCanChangeOncePublished() {
        var id = ask("""
                mutation { recordFundingRun(title: "Budget 2011/12", allocation: {model: "larkshire",
                    limits: {floorPercent: -50, level: DISTRICT}}) { id } }""").path("recordFundingRun.id").entity(String.class).get();
        ask("mutation($id: ID!) { publishFundingRun(id: $id) { status } }", id)
                .path("publishFundingRun.status")
                .entity(String.class)
                .isEqualTo("PUBLISHED");
        ask("mutation($id: ID!) { repeatFundingRun(id: $id) { same } }", id)
                .path("repeatFundingRun.same")
                .entity(Boolean.class)
                .isEqualTo(true);
        ask("query($id: ID!) { allocate(allocation: {run: $id}) { districts { pence } } }", id)
                .path("allocate.districts[0].pence")
                .entity(Long.class)
                .isEqualTo(100_000L);
        ask("query($id: ID!) { fundingRun(id: $id) { author inputs { name } sheet(name: \"areas\") } }", id)
                .path("fundingRun.inputs[*].name")
                .entityList(String.class)
                .contains("larkshire.yaml", "need.csv", "last-year.csv")
                .path("fundingRun.sheet")
                .entity(String.class)
                .satisfies(csv -> assertThat(csv).contains("E01990001,Larkspindle 001A"));
        graphQl.document("mutation($id: ID!) { deleteFundingRun(id: $id) }")
                .variable("id", id)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors.getFirst().getMessage()).contains("published"));
    }

    private Response ask(String document) {
        return graphQl.document(document).execute();
    }

    private Response ask(String document, String id) {
        return graphQl.document(document).variables(Map.of("id", id)).execute();
    }

    private void refused(String document, String because) {
        graphQl.document(document)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors.getFirst().getMessage()).contains(because));
    }
}
