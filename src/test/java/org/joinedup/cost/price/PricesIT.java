package org.joinedup.cost.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.joinedup.PartnersTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.security.test.context.support.WithMockUser;

/// The prices of `partners/place/`, asked for over the API.
@PartnersTest
@WithMockUser(username = "analyst", roles = "ANALYST")
class PricesIT {

    @Autowired
    private GraphQlTester graphQl;

    @Test
    void givesAPriceWithAllThatIsKnownOfIt() {
        graphQl.documentName("UnitCosts")
                .variable("type", "EDUCATION_WELFARE")
                .execute()
                .path("unitCosts")
                .matchesJsonStrictly("""
                        [{
                          "id": "EDUCATION_WELFARE", "type": "EDUCATION_WELFARE", "unit": "HOUR", "pence": 2915,
                          "priceYear": "2008/09", "source": "Invented for the tests", "page": "E1.0",
                          "confidence": "MEDIUM", "status": "FOUND", "service": "Education welfare service",
                          "from": null, "to": null,
                          "shares": [
                            {"agency": "homes", "name": "Homes", "percent": 25.0},
                            {"agency": "schools", "name": "Schools", "percent": 75.0}
                          ]
                        }]""");
    }

    @Test
    @WithMockUser(roles = "FUNDING_OFFICER")
    void givesTheWholeLibraryInOrder() {
        graphQl.documentName("UnitCosts")
                .execute()
                .path("unitCosts[*].id")
                .entityList(String.class)
                .containsExactly(
                        "CHILD_PROTECTION_PLAN",
                        "CHILD_PROTECTION_PLAN/2012-01-01",
                        "EDUCATION_WELFARE",
                        "SEN_STATEMENT",
                        "TENANCY_SUPPORT");
    }

    @Test
    void namesTheTypeThatHasNoPrice() {
        graphQl.document("{ unitCostIssues { code refuses message place { file line column } } }")
                .execute()
                .path("unitCostIssues")
                .matchesJsonStrictly("""
                        [{
                          "code": "NoUnitCost", "refuses": false,
                          "message":
                            "FREE_SCHOOL_MEALS has no unit cost, so interventions are not priced: 1; add a row.",
                          "place": {"file": "unit_costs.csv", "line": 0, "column": "type"}
                        }]""");
    }

    @Test
    void givesTheDeflators() {
        graphQl.document("{ deflators { year index source status } }")
                .execute()
                .path("deflators")
                .matchesJsonStrictly("""
                        [
                          {"year": "2008/09", "index": 80.0, "source": "Invented for the tests", "status": "ESTIMATE"},
                          {"year": "2009/10", "index": 90.0, "source": "Invented for the tests", "status": "ESTIMATE"},
                          {"year": "2010/11", "index": 100.0, "source": "Invented for the tests", "status": "FOUND"}
                        ]""");
    }

    /// 3 hours at £29.15 x 100/80 are £109.3125, so £109.31: a quarter to homes is £27.3275, so
    /// £27.33, the rest £81.98. 2 tenancies of support are £82.
    @Test
    @WithMockUser(roles = "TEAM_MANAGER")
    void pricesAPackage() {
        var support = Map.of("type", "TENANCY_SUPPORT", "quantity", 2);
        var welfare = Map.of("type", "EDUCATION_WELFARE", "quantity", 3, "unit", "HOUR");
        var meals = Map.of("type", "FREE_SCHOOL_MEALS", "quantity", 190);
        graphQl.documentName("CostCalculator")
                .variable("package", List.of(welfare, meals, support))
                .variable("priceYear", "2010/11")
                .execute()
                .path("costCalculator")
                .matchesJsonStrictly("""
                        {
                          "pence": 19131, "priceYear": "2010/11", "priceYears": ["2010/11"],
                          "byAgency": [
                            {"agency": "homes", "name": "Homes", "pence": 10933},
                            {"agency": "schools", "name": "Schools", "pence": 8198}
                          ],
                          "lines": [
                            {
                              "type": "EDUCATION_WELFARE", "quantity": 3.0, "unit": "HOUR", "pence": 10931,
                              "priceYear": "2010/11",
                              "explanation":
                                "3 hours at £29.15 an hour in 2008/09 prices, times 100 / 80 for 2010/11 prices; Homes 25%, Schools 75%",
                              "byAgency": [{"agency": "homes", "pence": 2733}, {"agency": "schools", "pence": 8198}],
                              "unitCost": {"id": "EDUCATION_WELFARE", "source": "Invented for the tests"}
                            },
                            {
                              "type": "TENANCY_SUPPORT", "quantity": 2.0, "unit": "EACH", "pence": 8200,
                              "priceYear": "2010/11",
                              "explanation": "2 at £41.00 each in 2010/11 prices; Homes 100%",
                              "byAgency": [{"agency": "homes", "pence": 8200}],
                              "unitCost": {"id": "TENANCY_SUPPORT", "source": "Invented for the tests"}
                            }
                          ],
                          "issues": [{
                            "type": "FREE_SCHOOL_MEALS", "code": "NO_UNIT_COST",
                            "message": "No price of this type holds on 2011-03-31; see 'unitCosts' for those that there are."
                          }]
                        }""");
    }

    /// 6 months of £263 until the end of 2011, of £300 from then on.
    @Test
    void takesThePriceThatHoldsOnTheDay() {
        assertThat(sixMonthsOn("2011-12-31")).isEqualTo(157_800);
        assertThat(sixMonthsOn("2012-01-01")).isEqualTo(180_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2010", "2010/12", "1990/91"})
    void saysWhichYearsCanBeAskedFor(String year) {
        graphQl.documentName("CostCalculator")
                .variable("package", List.of())
                .variable("priceYear", year)
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error -> assertThat(error.getMessage())
                                .isEqualTo("Ask with a 'priceYear' such as 2010/11 that there is a deflator of: "
                                        + "see 'deflators'.")));
    }

    @Test
    void refusesALongPackage() {
        graphQl.documentName("CostCalculator")
                .variable("package", List.of())
                .execute()
                .path("costCalculator.pence")
                .entity(Long.class)
                .isEqualTo(0L);
        var line = Map.of("type", "TENANCY_SUPPORT", "quantity", 1);
        graphQl.documentName("CostCalculator")
                .variable("package", Collections.nCopies(101, line))
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(
                                error -> assertThat(error.getMessage()).isEqualTo("Price up to 100 lines at once.")));
    }

    @Test
    @WithMockUser(roles = {"PRACTITIONER", "AUDITOR", "ADMINISTRATOR"})
    void refusesWhoeverDoesNotCount() {
        graphQl.documentName("UnitCosts")
                .execute()
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .satisfies(error ->
                                assertThat(error.getErrorType().toString()).isEqualTo("FORBIDDEN")));
    }

    private long sixMonthsOn(String day) {
        var line = Map.of("type", "CHILD_PROTECTION_PLAN", "quantity", 6, "unit", "MONTH");
        return graphQl.documentName("CostCalculator")
                .variable("package", List.of(line))
                .variable("on", day)
                .execute()
                .path("costCalculator.pence")
                .entity(Long.class)
                .get();
    }
}
