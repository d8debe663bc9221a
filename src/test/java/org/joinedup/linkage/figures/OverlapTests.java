package org.joinedup.linkage.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlapTests {

    private static final double EXACT = 1e-12;

    /// Found: {0, 1, 2} {3, 4} {5}. True: {0, 1} {2, 3, 4} {5}.
    private static final Overlap WORKED = Overlap.of(new int[] {0, 0, 0, 1, 1, 2}, new int[] {7, 7, 3, 3, 3, 0});

    /// Found 3 + 1 pairs, true 1 + 3; 0-1 and 3-4 are in both.
    @Test
    void countsPairs() {
        assertThat(WORKED.pairs()).isEqualTo(new Tally(2, 4, 4));
        assertThat(WORKED.pairs().score()).isEqualTo(new Score(0.5, 0.5, 0.5));
    }

    /// Neither {0, 1, 2} nor {3, 4} is true; {5} is right but one record.
    @Test
    void countsClustersOfTwoOrMoreThatAreExact() {
        assertThat(WORKED.exactClusters()).isEqualTo(new Tally(0, 2, 2));
        assertThat(Overlap.of(new int[] {0, 0, 1, 2, 2}, new int[] {4, 4, 4, 1, 1})
                        .exactClusters())
                .isEqualTo(new Tally(1, 2, 2));
    }

    /// Precision: 2/3, 2/3, 1/3, 1, 1, 1. Recall: 1, 1, 1/3, 2/3, 2/3, 1. Both have the sum 14/3.
    @Test
    void takesTheMeanOverRecordsForBCubed() {
        assertThat(WORKED.bCubed().precision()).isCloseTo(14.0 / 18, within(EXACT));
        assertThat(WORKED.bCubed().recall()).isCloseTo(14.0 / 18, within(EXACT));
        assertThat(WORKED.bCubed().f1()).isCloseTo(14.0 / 18, within(EXACT));
    }

    /// One cluster of 4 where two persons have 3 and 1: B-cubed precision is (3 * 3/4 + 1/4) / 4.
    @Test
    void makesTooLargeAClusterCostPrecisionOnly() {
        var overlap = Overlap.of(new int[] {0, 0, 0, 0}, new int[] {0, 0, 0, 1});
        assertThat(overlap.pairs()).isEqualTo(new Tally(3, 6, 3));
        assertThat(overlap.bCubed().precision()).isCloseTo(0.625, within(EXACT));
        assertThat(overlap.bCubed().recall()).isEqualTo(1);
        assertThat(overlap.bCubed().f1()).isCloseTo(2 * 0.625 / 1.625, within(EXACT));
    }

    @Test
    void isPerfectWhenNobodyIsThereTwiceAndNobodyIsLinked() {
        var overlap = Overlap.of(new int[] {0, 1, 2}, new int[] {2, 1, 0});
        assertThat(overlap.pairs().score()).isEqualTo(new Score(1, 1, 1));
        assertThat(overlap.exactClusters().score()).isEqualTo(new Score(1, 1, 1));
        assertThat(overlap.bCubed()).isEqualTo(new Score(1, 1, 1));
    }

    @Test
    void hasFiguresForNoRecordAtAll() {
        assertThat(Overlap.of(new int[0], new int[0]).bCubed()).isEqualTo(new Score(1, 1, 1));
    }

    /// 100,000 records have 4,999,950,000 pairs, more than an int holds.
    @Test
    void countsPairsBeyondAnInt() {
        var all = new int[100_000];
        assertThat(Overlap.of(all, all).pairs()).isEqualTo(new Tally(4_999_950_000L, 4_999_950_000L, 4_999_950_000L));
    }

    @Test
    void refusesClustersOfDifferentRecords() {
        assertThatThrownBy(() -> Overlap.of(new int[2], new int[3])).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 20, 60})
    void agreesWithCountingEveryPair(int clusters) {
        var random = new Random(clusters);
        for (var i = 0; i < 100; i++) {
            var records = 1 + random.nextInt(60);
            var found = random.ints(records, 0, clusters).toArray();
            var truth = random.ints(records, 0, 1 + random.nextInt(clusters)).toArray();
            var slow = new EveryPair(found, truth);
            var overlap = Overlap.of(found, truth);
            assertThat(overlap.pairs()).isEqualTo(slow.pairs());
            assertThat(overlap.exactClusters()).isEqualTo(slow.exactClusters());
            assertThat(overlap.bCubed().precision()).isCloseTo(slow.bCubed().precision(), within(EXACT));
            assertThat(overlap.bCubed().recall()).isCloseTo(slow.bCubed().recall(), within(EXACT));
        }
    }
}
