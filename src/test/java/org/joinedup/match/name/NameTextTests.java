package org.joinedup.match.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTextTests {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "O'Brien,OBRIEN", "O’Brien,OBRIEN", "o-brien,O BRIEN", "Łukasik,LUKASIK", "Núñez,NUNEZ",
                "Strauß,STRAUSS", "Sørensen,SORENSEN", "Mr Smith,SMITH", "Smith Jnr,SMITH", "Mary-Jane,MARY JANE"
            })
    void writesNamesPlainly(String written, String plain) {
        assertThat(NameText.words(written)).isEqualTo(List.of(plain.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "Unknown", "Not known", "Baby", "Mr", "??"})
    void findsNoNameInWordsThatStandForNone(String written) {
        assertThat(NameText.words(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ROBERT,R163", "RUPERT,R163", "ASHCRAFT,A261", "TYMCZAK,T522", "PFISTER,P236", "LEE,L000"})
    void codesASound(String word, String code) {
        assertThat(Soundex.code(word)).isEqualTo(code);
    }
}
