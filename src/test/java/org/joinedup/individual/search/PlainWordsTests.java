package org.joinedup.individual.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTests {

    @ParameterizedTest
    @CsvSource({
        "Sam O'Neil,         sam o neil,         sam oneil",
        "Sam O’Neil,         sam o neil,         sam oneil",
        "Will Smith-Jones,   will smith jones,   will smithjones",
        "Zoë MARSH,          zoe marsh,          zoe marsh",
        "Łucja Sørensen,     lucja sorensen,     lucja sorensen",
        "Jörg Weiß,          jorg weiss,         jorg weiss",
        "Anna St. John,      anna st john,       anna st john",
        "'  ',               '',                 ''"
    })
    void areApartOrJoinedAtSignsInsideAName(String written, String apart, String joined) {
        assertThat(String.join(" ", PlainWords.apart(written))).isEqualTo(apart);
        assertThat(String.join(" ", PlainWords.joined(written))).isEqualTo(joined);
    }

    /// The accent is a sign of its own, as some systems write it.
    @Test
    void areTheSameForALetterInOnePieceAndInTwo() {
        assertThat(PlainWords.apart("Rene\u0301e"))
                .isEqualTo(PlainWords.apart("Renée"))
                .containsExactly("renee");
    }
}
