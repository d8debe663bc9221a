package org.joinedup.funding.certainty;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Ranks by figure that each weighting gives each place.
///
/// Four bytes for each place and weighting. Weightings are ranked side by side on all cores, each
/// into cells of its own, so that the outcome does not depend on how many cores there are.
final class DrawnRanks {

    /// Most places times weightings, so that what is kept stays under 250 MB.
    static final long MOST_CELLS = 60_000_000;

    /// A sorted key is the figure in the upper bits and the place's row in the lower ones.
    private static final int ROW_BITS = 18;

    private static final long ROWS = (1L << ROW_BITS) - 1;
    private static final double FINEST = 1L << 44;

    private final double[][] needs;
    private final WeightDraws draws;
    private final int[][] halves;
    private final double scale;

    private DrawnRanks(double[][] needs, WeightDraws draws) {
        this.needs = needs;
        this.draws = draws;
        this.halves = new int[needs.length][draws.size()];
        var most = Arrays.stream(needs).flatMapToDouble(Arrays::stream).max().orElse(1);
        this.scale = FINEST / (most * 2);
    }

    /// @param needs by place and domain
    /// @return twice the rank by place and weighting; the mean of the ranks where figures are equal
    /// @throws IllegalArgumentException if that is more than can be kept; the message is for people
    static int[][] of(double[][] needs, WeightDraws draws) {
        if ((long) needs.length * draws.size() > MOST_CELLS || needs.length > ROWS) {
            throw new IllegalArgumentException(
                    "Ask for fewer weightings: areas times weightings may be at most 60000000.");
        }
        var ranks = new DrawnRanks(needs, draws);
        IntStream.range(0, draws.size()).parallel().forEach(ranks::rank);
        return ranks.halves;
    }

    private void rank(int draw) {
        var keys = new long[needs.length];
        for (var row = 0; row < keys.length; row++) {
            keys[row] = (long) (Basis.dot(needs[row], draws.at(draw)) * scale) << ROW_BITS | row;
        }
        Arrays.sort(keys);
        for (var first = 0; first < keys.length; ) {
            var end = endOfTie(keys, first);
            for (var at = first; at < end; at++) {
                halves[(int) (keys[at] & ROWS)][draw] = first + 1 + end;
            }
            first = end;
        }
    }

    private static int endOfTie(long[] keys, int first) {
        var end = first + 1;
        while (end < keys.length && keys[end] >>> ROW_BITS == keys[first] >>> ROW_BITS) {
            end++;
        }
        return end;
    }
}
