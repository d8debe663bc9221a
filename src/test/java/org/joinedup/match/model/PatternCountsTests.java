package org.joinedup.match.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PatternCountsTests {

    @Test
    void countsAsAMapWouldThoughCountedInParts() {
        var random = new Random(1);
        var expected = new TreeMap<Long, Long>();
        var total = new PatternCounts();
        for (var part = 0; part < 7; part++) {
            var counts = new PatternCounts();
            for (var i = 0; i < 20_000; i++) {
                var pattern = i % 100 == 0 ? 0 : (long) (20_000 * random.nextGaussian()) << random.nextInt(44);
                counts.add(pattern, 1 + i % 3);
                expected.merge(pattern, 1L + i % 3, Long::sum);
            }
            total.addAll(counts);
        }
        assertThat(total.patterns())
                .containsExactly(expected.keySet().stream().mapToLong(i -> i).toArray());
        assertThat(total.size()).isEqualTo(expected.size());
        assertThat(total.total())
                .isEqualTo(expected.values().stream().mapToLong(i -> i).sum());
        expected.forEach((pattern, count) -> assertThat(total.count(pattern)).isEqualTo(count));
    }

    @Test
    void hasSeenNothingOfAPatternThatItDoesNotKnow() {
        assertThat(new PatternCounts().count(7)).isZero();
        assertThat(new PatternCounts().patterns()).isEmpty();
    }
}
