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

/// The six people of `partners/` by their birth date, postcode, address and identifiers.
@PartnersTest
class SearchByFactIT {

    private final SearchApi search;

    SearchByFactIT(@Autowired GraphQlTester graphQl) {
        search = new SearchApi(graphQl);
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
        assertThat(search.found(terms)).containsExactly("Sam O'Neil");
        assertThat(search.why(terms)).isEqualTo("surname the same; " + how);
    }

    @Test
    void findsByAPartOfTheBirthDateSexAndUprn() {
        assertThat(search.found(Map.of("birthYear", 1988))).containsExactly("Zoë Marsh");
        assertThat(search.found(Map.of("birthYear", 1988, "birthMonth", 12))).containsExactly("Zoë Marsh");
        assertThat(search.found(Map.of("uprn", "00999000000003"))).containsExactly("Zoë Marsh");
        assertThat(search.found(Map.of("uprn", "999000000099"))).isEmpty();
        assertThat(search.found(Map.of("postcode", "JU1", "sex", "MALE")))
                .containsExactly("Sam O'Neil", "Will Smith-Jones", "Grace Okafor", "Zoë Marsh");
    }

    @Test
    void findsTwinsByTheirBirthDate() {
        assertThat(search.found(Map.of("birthDate", "2003-03-29"))).containsExactly("Ada Okafor", "Ife Okafor");
    }

    @Test
    void findsOneTwinByNameAndBirthDate() {
        assertThat(search.found(Map.of("birthDate", "2003-03-29", "name", "ife")))
                .containsExactly("Ife Okafor");
        assertThat(search.found(Map.of("birthDate", "2003-03-28", "name", "ife")))
                .containsExactly("Ife Okafor");
        assertThat(search.found(Map.of("birthDate", "1950-07-14", "name", "ife")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"JU1 2AB", "ju12ab", "j u 1 2 a b", "JU1", "ju", "JU1 2", "ju12", "JU12A", "ju1-2ab"})
    void findsEverybodyByTheBeginningOfThePostcode(String typed) {
        assertThat(search.found(Map.of("postcode", typed))).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JU1 3", "JU12 2AB", "JU1 2AC", "U1", "2AB"})
    void findsNobodyByAnotherPostcode(String typed) {
        assertThat(search.found(Map.of("postcode", typed))).isEmpty();
        assertThat(search.found(Map.of("postcode", typed, "birthDate", "2003-03-29")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3 larkspindle close, Zoë Marsh",
        "'3, LARKSPINDLE',    Zoë Marsh",
        "7 larkspindel,       Sam O'Neil",
        "5 lark,              Will Smith-Jones"
    })
    void findsByWordsOfAnAddress(String typed, String expected) {
        assertThat(search.found(Map.of("address", typed))).containsExactly(expected);
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
        assertThat(search.found(Map.of("identifier", typed))).containsExactly(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9991234047", "H-999", "homes/", "0000000000000000", "QQ123456C", "A123456789012"})
    void findsNobodyByAnUnknownIdentifier(String typed) {
        assertThat(search.found(Map.of("identifier", typed))).isEmpty();
    }
}
