package org.joinedup.match.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AverageLinkageTests {

    /// Halves of bits, so that sums are exact and equal means are frequent.
    @Test
    void cutsAsTheDefinitionDoes() {
        var random = new Random(1);
        for (var run = 0; run < 3_000; run++) {
            var weights = matrix(random, 1 + random.nextInt(14), run % 3 == 0 ? 0.1 : 0);
            var cut = random.nextInt(9) - 4;
            assertThat(new AverageLinkage(flat(weights), weights.length, AverageLinkageTests::nothing).cut(cut))
                    .as("run %d", run)
                    .isEqualTo(new NaiveAverageLinkage(weights, AverageLinkageTests::nothing).cut(cut));
        }
    }

    @Test
    void heedsWhatGroupsTellAsAWhole() {
        var random = new Random(2);
        for (var run = 0; run < 3_000; run++) {
            var weights = matrix(random, 2 + random.nextInt(12), 0.05);
            assertThat(new AverageLinkage(flat(weights), weights.length, AverageLinkageTests::parity).cut(-1))
                    .as("run %d", run)
                    .isEqualTo(new NaiveAverageLinkage(weights, AverageLinkageTests::parity).cut(-1));
        }
    }

    @Test
    void keepsApartWhatMustNotBeJoinedThoughARecordBetweenThemFitsBoth() {
        var weights = new double[][] {{0, 9, Double.NaN}, {9, 0, 8}, {Double.NaN, 8, 0}};
        assertThat(new AverageLinkage(flat(weights), 3, AverageLinkageTests::nothing).cut(0))
                .containsExactly(0, 0, 2);
    }

    private static double nothing(int[] one, int[] other) {
        return 0;
    }

    /// Groups of an even sum of records do not like those of an odd one, and large ones not each
    /// other.
    private static double parity(int[] one, int[] other) {
        var sum = 0;
        for (var record : one) {
            sum += record;
        }
        for (var record : other) {
            sum += record;
        }
        return one.length + other.length > 5 ? Double.NEGATIVE_INFINITY : sum % 2 == 0 ? 0 : -3;
    }

    private static double[][] matrix(Random random, int size, double forbidden) {
        var weights = new double[size][size];
        for (var i = 0; i < size; i++) {
            for (var j = i + 1; j < size; j++) {
                weights[i][j] = random.nextDouble() < forbidden ? Double.NaN : (random.nextInt(41) - 20) / 2.0;
                weights[j][i] = weights[i][j];
            }
        }
        return weights;
    }

    private static double[] flat(double[][] weights) {
        var flat = new double[weights.length * weights.length];
        for (var i = 0; i < weights.length; i++) {
            System.arraycopy(weights[i], 0, flat, i * weights.length, weights.length);
        }
        return flat;
    }
}
