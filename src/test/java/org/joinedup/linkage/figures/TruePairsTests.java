package org.joinedup.linkage.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TruePairsTests {

    /// Records 0, 2 and 4 are one person, 1 and 5 another; of 3 and 6 it is not known.
    private static final TruePairs PAIRS = new TruePairs(new int[] {8, 2, 8, -1, 8, 2, -1});

    @Test
    void asksForEveryTruePairOnce() {
        var asked = new ArrayList<List<Integer>>();
        PAIRS.count((left, right) -> asked.add(List.of(left, right)));
        assertThat(asked).containsExactlyInAnyOrder(List.of(0, 2), List.of(0, 4), List.of(2, 4), List.of(1, 5));
    }

    @Test
    void countsThoseThatPass() {
        assertThat(PAIRS.count((left, _) -> left == 0)).isEqualTo(2);
    }

    @Test
    void agreesWithThePairsOfTheOverlap() {
        var random = new Random(1);
        for (var i = 0; i < 100; i++) {
            var truth = random.ints(50, 0, 1 + random.nextInt(50)).toArray();
            assertThat(new TruePairs(truth).count((_, _) -> true))
                    .isEqualTo(Overlap.of(truth, truth).pairs().actual());
        }
    }
}
