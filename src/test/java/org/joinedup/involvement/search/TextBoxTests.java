package org.joinedup.involvement.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.joinedup.person.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextBoxTests {

    private static final LocalDate TODAY = LocalDate.of(2011, 3, 31);

    @ParameterizedTest
    @CsvSource({
        "12/3/1990,          1990-03-12",
        "12-03-1990,         1990-03-12",
        "12.3.90,            1990-03-12",
        "12 3 1990,          1990-03-12",
        "12/3/09,            2009-03-12",
        "12/3/12,            1912-03-12",
        "3/29/2003,          2003-03-29",
        "1990-03-12,         1990-03-12",
        "1990/3/12,          1990-03-12",
        "12031990,           1990-03-12",
        "19900312,           1990-03-12",
        "12 March 1990,      1990-03-12",
        "12th of march 1990, 1990-03-12",
        "12mar90,            1990-03-12",
        "'March 12, 1990',   1990-03-12",
        "Mar 1990,           1990-03",
        "3/1990,             1990-03",
        "1990-03,            1990-03",
        "1990,               1990",
        "31/2/1990,          1990-02-31"
    })
    void takesWhatLooksLikeADate(String typed, String expected) {
        assertThat(birth(typed)).isEqualTo(expected);
        assertThat(birth("ada " + typed + " okafor")).isEqualTo(expected);
        assertThat(parse("ada " + typed + " okafor").names()).containsExactly("ada", "okafor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2012", "1799", "13/13/1990", "0/0/1990 x", "march", "ada"})
    void takesNoOtherForADate(String typed) {
        assertThat(birth(typed)).isIn("", "1990");
    }

    @ParameterizedTest
    @CsvSource({
        "smith ng8, ng8",
        "ng8 3ab smith, ng8 3ab",
        "smith NG83AB, ng83ab",
        "smith ng8 3, ng8 3",
        "N1C 4AB, n1c 4ab"
    })
    void takesWhatLooksLikeAPostcode(String typed, String expected) {
        assertThat(parse(typed).postcode()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "9991234004,      9991234004",
        "999 123 4004,    999 123 4004",
        "999-123-4004,    999-123-4004",
        "H-5,             h-5",
        "homes/H-5,       homes/h-5",
        "CC-000123,       cc-000123",
        "A123456789012,   a123456789012",
        "QQ123456C,       qq123456c",
        "999000000012,    999000000012",
        "75f554622107f845, 75f554622107f845"
    })
    void takesWhatLooksLikeAnIdentifier(String typed, String expected) {
        assertThat(parse("ada " + typed).identifiers()).containsExactly(expected);
        assertThat(parse("ada " + typed).names()).containsExactly("ada");
    }

    @Test
    void takesHouseNumbersAndKindsOfStreets() {
        var box = parse("okafor 12a Larkspindle Close");
        assertThat(box.address()).containsExactly("12a", "cl");
        assertThat(box.names()).containsExactly("okafor", "larkspindle");
    }

    @Test
    void takesSexAndLeavesOutLabels() {
        var box = parse("Mrs Ada Okafor, female, DOB: 29/03/2003, postcode JU1 2AB");
        assertThat(box.names()).containsExactly("ada", "okafor");
        assertThat(box.sex()).isEqualTo(Sex.FEMALE);
        assertThat(box.postcode()).isEqualTo("ju1 2ab");
        assertThat(birth("Mrs Ada Okafor, female, DOB: 29/03/2003")).isEqualTo("2003-03-29");
    }

    @Test
    void takesThePartsOfAMixture() {
        var box = parse("12/3/1990 smith ng8");
        assertThat(box.names()).isEqualTo(List.of("smith"));
        assertThat(box.postcode()).isEqualTo("ng8");
        assertThat(box.address()).isEmpty();
        assertThat(box.identifiers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "*", "&& || !", "(){}[]^\"~*?:\\/", "-'-"})
    void takesNothingFromSigns(String typed) {
        var box = parse(typed);
        assertThat(box.names()).isEmpty();
        assertThat(box.address()).isEmpty();
        assertThat(box.identifiers()).isEmpty();
        assertThat(box.birth()).isNull();
    }

    private static TextBox parse(String typed) {
        return TextBox.parse(typed, TODAY);
    }

    private static String birth(String typed) {
        var birth = parse(typed).birth();
        return birth == null ? "" : birth.text();
    }
}
