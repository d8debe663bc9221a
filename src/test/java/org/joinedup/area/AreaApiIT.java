package org.joinedup.area;

import static org.assertj.core.api.Assertions.assertThat;

import org.joinedup.PartnersTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.security.test.context.support.WithMockUser;

/// The areas of `partners/place/`, asked for over the API.
@PartnersTest
@WithMockUser(username = "funding-officer", roles = "FUNDING_OFFICER")
class AreaApiIT {

    @Autowired
    private GraphQlTester graphQl;

    @Test
    void givesAnLsoaWithAllThatItLiesIn() {
        graphQl.document("""
                        { lsoas(codes: ["E01990001"]) {
                            code name vintages population populationYear
                            ward { code name } district { code name }
                            divisions { division { code name } count basis percent }
                        } }""").execute().path("lsoas").matchesJsonStrictly("""
                        [{
                          "code": "E01990001", "name": "Larkspindle 001A", "vintages": [2021],
                          "population": 1520, "populationYear": 2011,
                          "ward": {"code": "E05990001", "name": "Larkspindle"},
                          "district": {"code": "E07990001", "name": "Larkshire North"},
                          "divisions": [
                            {"division": {"code": "E58990001", "name": "Larkspindle East ED"},
                             "count": 30, "basis": "POSTCODES", "percent": 75.0},
                            {"division": {"code": "E58990002", "name": "Larkspindle West ED"},
                             "count": 10, "basis": "POSTCODES", "percent": 25.0}
                          ]
                        }]""");
    }

    @Test
    void findsLsoasByWhatTheyLieIn() {
        codes("lsoas { code }", "E01033001", "E01990001", "E01990002");
        codes("lsoas(district: \"E07990001\") { code }", "E01990001", "E01990002");
        codes("lsoas(ward: \"E05990001\") { code }", "E01990001");
        codes("lsoas(division: \"E58990002\") { code }", "E01990001");
        codes("lsoas(ward: \"E05990001\", codes: [\"E01990002\"]) { code }");
    }

    @Test
    void saysHowOneCensusBecomesAnother() {
        graphQl.document("""
                        { areaConversion(from: LSOA_2011, to: LSOA_2021) {
                            from to statement
                            parts(codes: ["E01033001", "E01033002"]) { code parts { code share change } }
                        } }""").execute().path("areaConversion").matchesJsonStrictly("""
                        {
                          "from": "LSOA_2011", "to": "LSOA_2021",
                          "statement": "From the LSOAs of 2011 to those of 2021: 0 unchanged, 1 split into 2. \
                        Counts of a divided area go to its parts equally, and keep their sum; \
                        rates of joined areas are averaged in the same way.",
                          "parts": [
                            {"code": "E01033001", "parts": [
                              {"code": "E01990001", "share": 0.5, "change": "SPLIT"},
                              {"code": "E01990002", "share": 0.5, "change": "SPLIT"}]},
                            {"code": "E01033002", "parts": []}
                          ]
                        }""");
    }

    @Test
    void saysWhatToBringForAnotherConversion() {
        graphQl.document("{ areaConversion(from: LSOA_2001, to: LSOA_2011) { statement } }")
                .execute()
                .errors()
                .expect(error -> String.valueOf(error.getMessage()).startsWith("Bring a lookup"))
                .verify();
    }

    @Test
    @WithMockUser(roles = "DATA_MANAGER")
    void saysWhatIsMissing() {
        graphQl.document("{ areaIssues { code refuses place { file line } } }")
                .execute()
                .path("areaIssues")
                .matchesJsonStrictly("""
                        [
                          {"code": "NoDivision", "refuses": false, "place": {"file": "lsoas.csv", "line": 3}},
                          {"code": "MissingBoundary", "refuses": false, "place": {"file": "lsoas.geojson", "line": 0}}
                        ]""");
    }

    @Test
    void drawsAreasAndTheDistrictsThatTheyMakeUp() {
        var lsoas = map("LSOA");
        assertThat(lsoas).contains("\"code\":\"E01990001\"");
        assertThat(map("DISTRICT")).contains("\"code\":\"E07990001\",\"name\":\"Larkshire North\"");
    }

    private String map(String level) {
        return graphQl.document("{ areaMap(level: " + level + ", detail: 10) }")
                .execute()
                .path("areaMap")
                .entity(String.class)
                .get();
    }

    private void codes(String field, String... codes) {
        graphQl.document("{ " + field + " }")
                .execute()
                .path("lsoas[*].code")
                .entityList(String.class)
                .satisfies(found -> assertThat(found).containsExactly(codes));
    }
}
