package org.joinedup.funding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.joinedup.PartnersTest;
import org.joinedup.area.Vintage;
import org.joinedup.cost.Window;
import org.joinedup.funding.Indicator;
import org.joinedup.funding.indicator.OwnIndicators;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.security.test.context.support.WithMockUser;

@PartnersTest
@WithMockUser(username = "officer", roles = "FUNDING_OFFICER")
class IndicatorsApiIT {

    @Autowired
    private GraphQlTester graphQl;

    @Autowired
    private OwnIndicators own;

    @Test
    void listsTheRegistryWithTheGraphsOwnIndicators() {
        var answer = graphQl.document("""
                { indicators { id name domain source period vintage unit direction missing sustainability } }
                """).execute();
        answer.path("indicators[?(@.id == 'imd2010-income-rank')]")
                .entityList(Map.class)
                .satisfies(found -> assertThat(found)
                        .singleElement()
                        .satisfies(one -> assertThat(one)
                                .containsEntry("domain", "Income")
                                .containsEntry("period", "2008")
                                .containsEntry("vintage", "LSOA_2001")
                                .containsEntry("unit", "rank")
                                .containsEntry("direction", "HIGH_VALUE_IS_LESS_NEED")
                                .containsEntry("missing", "REFUSE")));
        answer.path("indicators[?(@.id =~ /joined-up:.*/)].id")
                .entityList(String.class)
                .hasSize(19);
    }

    /// Six people live in the partners' place: too few to say anything of.
    @Test
    void hidesAreasOfFewPeople() {
        var ids = own.indicators().stream().map(Indicator::id).toList();
        var window = new Window(LocalDate.of(2009, 4, 1), LocalDate.of(2011, 3, 31));
        var values = own.values(Vintage.LSOA_2021, window, ids);
        assertThat(values).hasSize(19);
        assertThat(values.values()).allSatisfy(one -> {
            assertThat(one.byArea()).isEmpty();
            assertThat(one.suppressed()).isPositive();
            assertThat(one.indicator().period()).isEqualTo("2009-04-01 to 2011-03-31");
        });
    }

    @Test
    void listsTheModelsOfThePlace() {
        graphQl.document("{ fundingModels { id model { name method limits { level } } issues { code refuses } } }")
                .execute()
                .path("fundingModels")
                .matchesJsonStrictly("""
                        [{"id": "larkshire",
                          "model": {"name": "Larkshire prevention fund", "method": "FIGURE_TIMES_POPULATION",
                            "limits": {"level": "LSOA"}},
                          "issues": [{"code": "NoDivision", "refuses": false}]}]""");
    }
}
