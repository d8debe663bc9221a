package org.joinedup.involvement.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.joinedup.PartnersTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

/// The six people of `partners/` by what they are called: words left out, mistyped, and taken for
/// commands.
@PartnersTest
class SearchByNameIT {

    private final SearchApi search;

    SearchByNameIT(@Autowired GraphQlTester graphQl) {
        search = new SearchApi(graphQl);
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
        assertThat(search.found(Map.of("name", typed))).containsExactly(expected);
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
        assertThat(search.found(Map.of("name", typed))).hasSizeLessThan(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AND", "OR", "NOT", "NOT okafor", "[a TO z]", "names:okafor", "TO"})
    void takesReservedWordsForNames(String typed) {
        assertThat(search.found(Map.of("name", typed))).isEmpty();
    }

    @Test
    void forgivesANameThatNobodyHoldsWhenTheRestIsAWholeName() {
        assertThat(search.found(Map.of("name", "ada AND okafor"))).containsExactly("Ada Okafor");
        assertThat(search.why(Map.of("name", "ada AND okafor")))
                .isEqualTo("given name the same; surname the same; no name like it");
    }

    @Test
    void answersToVeryLongNames() {
        assertThat(search.found(Map.of("name", "okafor".repeat(1_000)))).isEmpty();
        assertThat(search.found(Map.of("name", "a ".repeat(5_000)))).containsExactly("Ada Okafor");
        assertThat(search.found(Map.of("address", "larkspindle ".repeat(1_000))))
                .hasSize(6);
    }

    @Test
    void findsAllOfAFamilyAndTheExactNameFirst() {
        assertThat(search.found(Map.of("name", "okafor")))
                .containsExactlyInAnyOrder("Ada Okafor", "Ife Okafor", "Grace Okafor");
    }
}
