package org.joinedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.security.test.context.support.WithMockUser;

/// Every question of `graphql-test/` has the answer of `graphql-test/expected/`.
///
/// The answers are worked out from the files of `partners/` by hand. An id is the beginning of the
/// [org.joinedup.source.Fingerprint] of what it is made of: an individual's of the first record's
/// key, an address's of its UPRN, a household's of its address, first member and first day; each
/// with 0 for the first attempt.
@PartnersTest
class AnswersIT {

    private static final Path EXPECTED = Path.of("src/test/resources/graphql-test/expected");
    static final Map<String, Object> VARIABLES = Map.of(
            "individualId", "75f554622107f845",
            "householdId", "cca4f349af063424",
            "practitionerId", "homes/N-9",
            "serviceId", "schools/education-welfare-service",
            "uprn", "999000000003",
            "name", "okafor ada");

    @Autowired
    private GraphQlTester graphQl;

    @ParameterizedTest
    @MethodSource("questions")
    void answersAsExpected(String question) throws IOException {
        var expected = Files.readString(EXPECTED.resolve(question + ".json"));
        ask(question, VARIABLES).path("$").matchesJsonStrictly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Query.individual",
                "Query.whoIsInvolved",
                "Query.household",
                "Query.family",
                "Query.practitioner",
                "Query.service",
                "Query.address"
            })
    void answersNullOfWhatDoesNotExist(String question) {
        var nobody = Map.<String, Object>of(
                "individualId", "0000000000000000",
                "householdId", "0000000000000000",
                "practitionerId", "homes/N-0",
                "serviceId", "homes/none",
                "uprn", "1");
        ask(question, nobody).path(question.replace("Query.", "")).valueIsNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "999000000003x", "9990000000030000", "Larkspindle"})
    void knowsNoAddressByWhatIsNoUprn(String uprn) {
        ask("Query.address", Map.of("uprn", uprn)).path("address").valueIsNull();
    }

    @Test
    void knowsAnAddressByAUprnFilledUpWithZeros() throws IOException {
        var expected = Files.readString(EXPECTED.resolve("Query.address.json"));
        ask("Query.address", Map.of("uprn", "00999000000003")).path("$").matchesJsonStrictly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Query.whoIsInvolved", "Query.individual", "Query.household", "Query.family", "Query.address"})
    @WithMockUser(roles = {"ANALYST", "FUNDING_OFFICER", "AUDITOR", "ADMINISTRATOR"})
    void refusesWhoeverDoesNotWorkWithPeople(String question) {
        var answer = ask(question, VARIABLES)
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .extracting(error -> error.getErrorType().toString())
                        .isEqualTo("FORBIDDEN"));
        answer.path(question.replace("Query.", "")).valueIsNull();
    }

    private GraphQlTester.Response ask(String question, Map<String, Object> variables) {
        return graphQl.documentName(question).variables(variables).execute();
    }

    private static Stream<String> questions() throws IOException {
        try (var files = Files.list(EXPECTED)) {
            return files.map(file -> file.getFileName().toString().replace(".json", "")).sorted().toList().stream();
        }
    }
}
