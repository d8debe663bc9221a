package org.joinedup.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.match.People.person;

import java.util.List;
import java.util.stream.IntStream;
import org.joinedup.source.SourceRecord;
import org.junit.jupiter.api.Test;

class CandidatePairsTests {

    /// In a block of 3,000 a record meets the next 60, not 2,999.
    @Test
    void comparesALargeBlockInLinearTime() {
        var smiths = IntStream.range(0, 3_000)
                .mapToObj(i -> person("housing/" + i, "John", "Smith").record())
                .toList();
        assertThat(pairs(smiths)).hasSizeLessThanOrEqualTo(3_000 * 60);
    }

    @Test
    void proposesAPairOnceThoughSeveralRulesDo() {
        assertThat(pairs(List.of(
                        person("health/1", "Ada", "Okafor").born("2011-03-29").record(),
                        person("schools/1", "Ada", "Okafor").born("2011-03-29").record())))
                .hasSize(1);
    }

    @Test
    void proposesNoPairThatSharesNothing() {
        assertThat(pairs(List.of(
                        person("health/1", "Ada", "Okafor").born("2011-03-29").record(),
                        person("schools/1", "Ife", "Marsh").born("2011-03-30").record(),
                        person("police/1", "", "").record(),
                        person("police/2", "", "").record())))
                .isEmpty();
    }

    private static long[] pairs(List<SourceRecord> records) {
        return new CandidatePairs(Preparation.of(records)).all();
    }
}
