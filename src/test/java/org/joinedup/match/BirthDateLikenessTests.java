package org.joinedup.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BirthDateLikenessTests {

    @ParameterizedTest
    @CsvSource({
        "2011-03-29,2011-03-29,SAME",
        "2011-03-09,2011-09-03,DAY_AND_MONTH_SWAPPED",
        "2011-03-29,2011-03-28,ONE_MISTAKE",
        "2011-03-31,2011-04-01,ONE_MISTAKE",
        "2011-03-29,2010-03-29,ONE_MISTAKE",
        "2011-03-29,2001-03-29,ONE_MISTAKE",
        "2011-03-12,2011-03-21,ONE_MISTAKE",
        "2011-03-29,2011-01-01,FIRST_OF_JANUARY",
        "2011-03-28,2011-03-11,CLOSE",
        "2011-03-29,2002-03-29,CLOSE",
        "2011-03-29,2011-04-08,CLOSE",
        "2011-03-29,2012-01-01,DIFFERENT",
        "2011-03-29,2011-04-18,DIFFERENT",
        "2011-03-29,1981-03-29,GENERATION"
    })
    void gradesTwoDates(LocalDate left, LocalDate right, BirthDateLikeness likeness) {
        assertThat(BirthDateLikeness.of(left, right)).isEqualTo(likeness);
        assertThat(BirthDateLikeness.of(right, left)).isEqualTo(likeness);
    }

    @Test
    void saysNothingOfADateThatOneDoesNotHold() {
        assertThat(BirthDateLikeness.of(null, LocalDate.of(2011, 3, 29))).isEqualTo(BirthDateLikeness.NOT_HELD);
    }
}
