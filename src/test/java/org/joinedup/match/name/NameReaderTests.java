package org.joinedup.match.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameReaderTests {

    private final NameReader names = new NameReader(Map.of("JOLANDA", 50L, "JOLANTA", 40L, "JOLNADA", 1L), 8);

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "O'Brien,OBRIEN", "O’Brien,OBRIEN", "O Brien,OBRIEN", "o-brien,OBRIEN", "Łukasik,LUKASIK",
                "Núñez,NUNEZ", "Strauß,STRAUSS", "Sørensen,SORENSEN", "Mr Smith,SMITH", "Smith Jnr,SMITH"
            })
    void writesFamilyNamesPlainly(String written, String plain) {
        assertThat(names.familyName(written).text()).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "Unknown", "Not known", "Baby", "Mr", "??"})
    void findsNoNameInWordsThatStandForNone(String written) {
        assertThat(names.givenName(written)).isEqualTo(GivenName.NONE);
    }

    @ParameterizedTest
    @CsvSource({
        "Zoë,zoe,SAME",
        "Mary-Jane,Mary Jane,SAME",
        "Mary Jane,Mary,PART",
        "Liz,Elizabeth,OTHER_FORM",
        "Alex,Alexandra,OTHER_FORM",
        "Alexander,Alexandra,DIFFERENT",
        "Hassan,Hussain,DIFFERENT",
        "J,Joan,INITIAL",
        "J,Kim,DIFFERENT",
        "Joan,Jaon,NEAR",
        "Ada,Ife,DIFFERENT",
        "Ada,,NOT_HELD"
    })
    void comparesGivenNames(String left, String right, NameLikeness likeness) {
        assertThat(names.givenName(left).likeness(names.givenName(right))).isEqualTo(likeness);
        assertThat(names.givenName(right).likeness(names.givenName(left))).isEqualTo(likeness);
    }

    @Test
    void takesANameThatFewBearForAMisspelling() {
        assertThat(names.givenName("Jolnada").likeness(names.givenName("Jolanda")))
                .isEqualTo(NameLikeness.NEAR);
    }

    @Test
    void takesTwoNamesThatManyBearForTwoNames() {
        assertThat(names.givenName("Jolanta").likeness(names.givenName("Jolanda")))
                .isEqualTo(NameLikeness.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource({
        "Smith-Jones,Smith Jones,SAME",
        "Smith-Jones,Jones,PART",
        "Smith-Jones,Jones-Smith,PART",
        "O Brien,Brien,NEAR",
        "Okafor,Okaffor,NEAR",
        "Okafor,Marsh,DIFFERENT",
        "Mc Donald,McDonald,SAME",
        "De Souza,De Lima,DIFFERENT"
    })
    void comparesFamilyNames(String left, String right, NameLikeness likeness) {
        assertThat(names.familyName(left).likeness(names.familyName(right))).isEqualTo(likeness);
    }

    @ParameterizedTest
    @CsvSource({"ROBERT,R163", "RUPERT,R163", "ASHCRAFT,A261", "TYMCZAK,T522", "PFISTER,P236", "LEE,L000"})
    void codesASound(String word, String code) {
        assertThat(Soundex.code(word)).isEqualTo(code);
    }

    @Test
    void keepsNamesOutOfWhatIsPrinted() {
        assertThat(names.givenName("Ada").toString()).doesNotContainIgnoringCase("ada");
        assertThat(names.familyName("Okafor").toString()).doesNotContainIgnoringCase("okafor");
    }
}
