package org.joinedup.individual.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonIntervalTests {

    /// The third is Newcombe's (1998) example of 81 in 263.
    @ParameterizedTest
    @CsvSource({"9, 10, 0.5958, 0.9821", "10, 10, 0.7225, 1", "81, 263, 0.2553, 0.3662", "0, 20, 0, 0.1611"})
    void liesAsInTheLiterature(long hits, long trials, double low, double high) {
        var interval = WilsonInterval.of(hits, trials);
        assertThat(interval.low()).isCloseTo(low, within(0.0001));
        assertThat(interval.high()).isCloseTo(high, within(0.0001));
    }
}
