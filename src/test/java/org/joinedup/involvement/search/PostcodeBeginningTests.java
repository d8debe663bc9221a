package org.joinedup.involvement.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostcodeBeginningTests {

    @ParameterizedTest
    @CsvSource({
        "ng8 3ab,    NG8 3AB",
        "NG8 3,      NG8 3",
        "ng,         NG",
        "NG8,        NG8",
        "N1C,        N1C",
        "NG83,       NG83|NG8 3",
        "NG83A,      NG83A|NG8 3A",
        "ng83ab,     NG83AB|NG8 3AB",
        "NG118AB,    NG118AB|NG11 8AB",
        "ng8-3ab,    NG8 3AB",
        "'n g 8 3ab', NG83AB|NG8 3AB",
        "'  ',       ''",
        "%,          ''"
    })
    void isWhatAPostcodeMayBeginWith(String typed, String expected) {
        var beginnings = expected.isEmpty() ? List.of() : List.of(expected.split("\\|"));
        assertThat(PostcodeBeginning.of(typed)).isEqualTo(beginnings);
    }
}
