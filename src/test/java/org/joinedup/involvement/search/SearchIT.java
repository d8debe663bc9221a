package org.joinedup.involvement.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joinedup.PartnersTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/// The six people of `partners/`: Ada and her twin Ife, Grace their mother, Zoë, Sam O'Neil and Will
/// Smith-Jones.
@PartnersTest
class SearchIT {

    private static final String SEARCH = """
        query ($text: String, $name: String, $birthDate: Date, $birthYear: Int, $birthMonth: Int, $sex: Sex,
               $address: String, $postcode: String, $uprn: String, $identifier: String, $first: Int, $after: String) {
          searchIndividuals(text: $text, name: $name, birthDate: $birthDate, birthYear: $birthYear,
                            birthMonth: $birthMonth, sex: $sex, address: $address, postcode: $postcode, uprn: $uprn,
                            identifier: $identifier, first: $first, after: $after) {
            edges { cursor evidence why reasons { term asked agreement standing evidence } node { displayName } }
            pageInfo { hasNextPage endCursor }
            total hasMore advice
          }
        }
        """;

    @Autowired
    private GraphQlTester graphQl;

    @BeforeEach
    void loaded() {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(() -> graphQl.document("{ loadProgress { step } }")
                        .execute()
                        .path("loadProgress.step")
                        .entity(String.class)
                        .get()
                        .equals("DONE"));
    }

    @ParameterizedTest
    @CsvSource({
        "ada okafor,     Ada Okafor",
        "OKAFOR Ada,     Ada Okafor",
        "'Okafor, Ada',  Ada Okafor",
        "adda,           Ada Okafor",
        "ada oka,        Ada Okafor",
        "ada okafro,     Ada Okafor",
        "ada okafar,     Ada Okafor",
        "ada okufar,     Ada Okafor",
        "ife okafor,     Ife Okafor",
        "if okaf,        Ife Okafor",
        "grase,          Grace Okafor",
        "zoe,            Zoë Marsh",
        "zoë,            Zoë Marsh",
        "zo,             Zoë Marsh",
        "ZOË MARSCH,     Zoë Marsh",
        "o'neil,         Sam O'Neil",
        "O’Neil,         Sam O'Neil",
        "oneil,          Sam O'Neil",
        "o neil,         Sam O'Neil",
        "O-Neil sam,     Sam O'Neil",
        "oneill,         Sam O'Neil",
        "o'neill sam,    Sam O'Neil",
        "will,           Will Smith-Jones",
        "smith-jones,    Will Smith-Jones",
        "Smith Jones,    Will Smith-Jones",
        "smithjones,     Will Smith-Jones",
        "jones will,     Will Smith-Jones",
        "smith jnes,     Will Smith-Jones"
    })
    void findsByName(String typed, String expected) {
        assertThat(found(Map.of("name", typed))).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada marsh",
                "ada ife",
                "okxxxr",
                "x",
                "and",
                "or not",
                "AND",
                "OR",
                "NOT okafor",
                "ada AND okafor",
                "ada OR zoe",
                "names:okafor",
                "o*r",
                "okafor~0.1 ada~ ife",
                "+okafor -ada",
                "[a TO z]",
                "ada && ife",
                "\\okafor\\ zoe",
                "/.*/ zoe ada",
                "\"ada",
                "(ada",
                "ada^1000 marsh",
                "1 OR 1=1",
                "'; MATCH (n) RETURN n"
            })
    void takesNoSignForACommand(String typed) {
        assertThat(found(Map.of("name", typed))).hasSizeLessThan(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AND", "OR", "NOT", "NOT okafor", "[a TO z]", "names:okafor", "TO"})
    void takesReservedWordsForNames(String typed) {
        assertThat(found(Map.of("name", typed))).isEmpty();
    }

    @Test
    void forgivesANameThatNobodyHoldsWhenTheRestIsAWholeName() {
        assertThat(found(Map.of("name", "ada AND okafor"))).containsExactly("Ada Okafor");
        assertThat(why(Map.of("name", "ada AND okafor")))
                .isEqualTo("given name the same; surname the same; no name like it");
    }

    @ParameterizedTest
    @CsvSource({
        "okaf 2003 ife,                     Ife Okafor",
        "24/12/1988 marsh ju1,              Zoë Marsh",
        "marsh 12/24/1988,                  Zoë Marsh",
        "sam 5 nov 2001,                    Sam O'Neil",
        "grace okafor 12 larkspindle close, Grace Okafor",
        "william jones larkspindle,         Will Smith-Jones",
        "okafor 9991234012,                 Ife Okafor",
        "homes/H-5,                         Zoë Marsh",
        "999000000003,                      Zoë Marsh",
        "smith-jones male ju1 2ab,          Will Smith-Jones"
    })
    void findsByWhatWasTypedInOneBox(String typed, String expected) {
        assertThat(found(Map.of("text", typed))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2001-11-05, birth date the same",
        "2001-05-11, birth date with day and month swapped",
        "2001-11-06, birth date one digit different",
        "2011-11-05, birth date one digit different",
        "2001-11-15, birth date one digit different"
    })
    void findsByABirthDateThatIsNearlyRight(String typed, String how) {
        var terms = Map.<String, Object>of("name", "oneil", "birthDate", typed);
        assertThat(found(terms)).containsExactly("Sam O'Neil");
        assertThat(why(terms)).isEqualTo("surname the same; " + how);
    }

    @Test
    void findsByAPartOfTheBirthDateSexAndUprn() {
        assertThat(found(Map.of("birthYear", 1988))).containsExactly("Zoë Marsh");
        assertThat(found(Map.of("birthYear", 1988, "birthMonth", 12))).containsExactly("Zoë Marsh");
        assertThat(found(Map.of("uprn", "00999000000003"))).containsExactly("Zoë Marsh");
        assertThat(found(Map.of("uprn", "999000000099"))).isEmpty();
        assertThat(found(Map.of("postcode", "JU1", "sex", "MALE")))
                .containsExactly("Sam O'Neil", "Will Smith-Jones", "Grace Okafor", "Zoë Marsh");
    }

    @Test
    void saysWhyAndHowMuchItIsWorth() {
        var answer = ask(Map.of("text", "okafro ju1 2003-03-29", "first", 1));
        var edge = "searchIndividuals.edges[0].";
        answer.path(edge + "reasons[*].term")
                .entityList(String.class)
                .containsExactly("NAME", "BIRTH_DATE", "POSTCODE");
        answer.path(edge + "reasons[*].asked").entityList(String.class).containsExactly("okafro", "2003-03-29", "ju1");
        answer.path(edge + "reasons[*].standing")
                .entityList(String.class)
                .containsExactly("CURRENT", "CURRENT", "CURRENT");
        answer.path(edge + "reasons[*].evidence").entityList(Double.class).containsExactly(7.5, 14.0, 3.8);
        answer.path(edge + "evidence").entity(Double.class).isEqualTo(25.3);
        answer.path(edge + "why")
                .entity(String.class)
                .isEqualTo("surname with two letters swapped; birth date the same; postcode begins so");
        answer.path("searchIndividuals.total").entity(Integer.class).isEqualTo(2);
        answer.path("searchIndividuals.hasMore").entity(Boolean.class).isEqualTo(false);
        answer.path("searchIndividuals.advice").valueIsNull();
    }

    @Test
    void answersToVeryLongNames() {
        assertThat(found(Map.of("name", "okafor".repeat(1_000)))).isEmpty();
        assertThat(found(Map.of("name", "a ".repeat(5_000)))).containsExactly("Ada Okafor");
        assertThat(found(Map.of("address", "larkspindle ".repeat(1_000)))).hasSize(6);
    }

    @Test
    void findsAllOfAFamilyAndTheExactNameFirst() {
        assertThat(found(Map.of("name", "okafor")))
                .containsExactlyInAnyOrder("Ada Okafor", "Ife Okafor", "Grace Okafor");
    }

    @Test
    void findsTwinsByTheirBirthDate() {
        assertThat(found(Map.of("birthDate", "2003-03-29"))).containsExactly("Ada Okafor", "Ife Okafor");
    }

    @Test
    void findsOneTwinByNameAndBirthDate() {
        assertThat(found(Map.of("birthDate", "2003-03-29", "name", "ife"))).containsExactly("Ife Okafor");
        assertThat(found(Map.of("birthDate", "2003-03-28", "name", "ife"))).containsExactly("Ife Okafor");
        assertThat(found(Map.of("birthDate", "1950-07-14", "name", "ife"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JU1 2AB", "ju12ab", "j u 1 2 a b", "JU1", "ju", "JU1 2", "ju12", "JU12A", "ju1-2ab"})
    void findsEverybodyByTheBeginningOfThePostcode(String typed) {
        assertThat(found(Map.of("postcode", typed))).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JU1 3", "JU12 2AB", "JU1 2AC", "U1", "2AB"})
    void findsNobodyByAnotherPostcode(String typed) {
        assertThat(found(Map.of("postcode", typed))).isEmpty();
        assertThat(found(Map.of("postcode", typed, "birthDate", "2003-03-29"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3 larkspindle close, Zoë Marsh",
        "'3, LARKSPINDLE',    Zoë Marsh",
        "7 larkspindel,       Sam O'Neil",
        "5 lark,              Will Smith-Jones"
    })
    void findsByWordsOfAnAddress(String typed, String expected) {
        assertThat(found(Map.of("address", typed))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "9991234004,            Ada Okafor",
        "999 123 4004,          Ada Okafor",
        "999-123-4012,          Ife Okafor",
        "H-4,                   Grace Okafor",
        "homes/H-5,             Zoë Marsh",
        "' S-19 ',              Sam O'Neil",
        "schools/S-20,          Will Smith-Jones",
        "75f554622107f845,      Ada Okafor"
    })
    void findsByAnIdentifier(String typed, String expected) {
        assertThat(found(Map.of("identifier", typed))).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9991234047", "H-999", "homes/", "0000000000000000", "QQ123456C", "A123456789012"})
    void findsNobodyByAnUnknownIdentifier(String typed) {
        assertThat(found(Map.of("identifier", typed))).isEmpty();
    }

    @Test
    void findsOnlyWhoFitsEverything() {
        assertThat(found(Map.of("name", "okafor", "address", "12 larkspindle"))).hasSize(3);
        assertThat(found(Map.of("name", "okafor", "address", "3 larkspindle"))).isEmpty();
        assertThat(found(Map.of("name", "zoe", "identifier", "H-5"))).containsExactly("Zoë Marsh");
        assertThat(found(Map.of("name", "ada", "identifier", "H-5"))).isEmpty();
        assertThat(found(Map.of("identifier", "H-5", "postcode", "JU1", "birthDate", "1988-12-24", "address", "3")))
                .containsExactly("Zoë Marsh");
        assertThat(found(Map.of("identifier", "H-5", "postcode", "NG1"))).isEmpty();
        assertThat(found(Map.of("address", "larkspindle", "birthDate", "1988-12-24")))
                .containsExactly("Zoë Marsh");
    }

    @ParameterizedTest
    @CsvSource({
        "name,''",
        "name,*",
        "name,*:*",
        "name,\" ~ ",
        "address,--",
        "postcode,%",
        "identifier,' '",
        "identifier,*",
        "text,' '",
        "text,female",
        "sex,MALE"
    })
    void asksForSomethingToSearchBy(String term, String typed) {
        assertRefused(Map.of(term, typed));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 51, 101})
    void refusesPagesThatAreTooSmallOrTooLarge(int first) {
        assertRefused(Map.of("name", "okafor", "first", first));
    }

    @ParameterizedTest
    @CsvSource({"birthYear,90", "birthYear,-5", "birthYear,10000", "birthMonth,0", "birthMonth,13"})
    void refusesYearsAndMonthsThatThereAreNot(String term, int typed) {
        assertRefused(Map.of("name", "okafor", term, typed));
    }

    @Test
    void refusesACursorThatWasMadeUp() {
        assertRefused(Map.of("postcode", "JU1", "after", "nonsense"));
    }

    @Test
    void goesThroughAllPagesWithoutARepeat() {
        var all = found(Map.of("postcode", "JU1"));
        assertThat(all)
                .containsExactly(
                        "Ada Okafor", "Grace Okafor", "Ife Okafor", "Sam O'Neil", "Will Smith-Jones", "Zoë Marsh");
        for (var size = 1; size <= 7; size++) {
            assertThat(pages(size)).isEqualTo(all);
        }
    }

    private List<String> pages(int size) {
        var found = new ArrayList<String>();
        @Nullable String after = null;
        for (var more = true; more; ) {
            var terms = new HashMap<String, Object>(Map.of("postcode", "JU1", "first", size));
            if (after != null) {
                terms.put("after", after);
            }
            var page = ask(terms);
            found.addAll(names(page));
            more = page.path("searchIndividuals.pageInfo.hasNextPage")
                    .entity(Boolean.class)
                    .get();
            after = page.path("searchIndividuals.pageInfo.endCursor")
                    .entity(String.class)
                    .get();
            assertThat(more).isEqualTo(found.size() < 6);
        }
        return found;
    }

    private List<String> found(Map<String, Object> terms) {
        return names(ask(terms));
    }

    private String why(Map<String, Object> terms) {
        return ask(terms)
                .path("searchIndividuals.edges[0].why")
                .entity(String.class)
                .get();
    }

    private static List<String> names(GraphQlTester.Response answer) {
        return answer.path("searchIndividuals.edges[*].node.displayName")
                .entityList(String.class)
                .get();
    }

    private void assertRefused(Map<String, Object> terms) {
        ask(terms)
                .errors()
                .satisfy(errors -> assertThat(errors)
                        .singleElement()
                        .extracting(error -> error.getErrorType().toString())
                        .isEqualTo("BAD_REQUEST"));
    }

    private GraphQlTester.Response ask(Map<String, Object> terms) {
        return graphQl.document(SEARCH).variables(terms).execute();
    }
}
