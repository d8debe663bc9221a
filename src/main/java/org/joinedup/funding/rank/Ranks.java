package org.joinedup.funding.rank;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.joinedup.funding.TieRule;
import org.joinedup.funding.Values;

/// Ranks of areas in one respect, 1 to n, n for the most in need.
///
/// Kept as halves, because the mean of neighbouring ranks is a whole or a half.
public final class Ranks {

    private final int[] halves;

    private Ranks(int[] halves) {
        this.halves = halves;
    }

    /// @param scores one for each area in order of code, more is more need; none is missing
    public static Ranks of(Values scores, TieRule ties) {
        // Adding 0.0 makes -0.0 the same as 0.0.
        var order = IntStream.range(0, scores.size())
                .boxed()
                .sorted((one, other) -> Double.compare(scores.at(one) + 0.0, scores.at(other) + 0.0))
                .mapToInt(Integer::intValue)
                .toArray();
        var halves = new int[order.length];
        for (var first = 0; first < order.length; ) {
            var end = endOfTie(order, first, scores);
            for (var at = first; at < end; at++) {
                halves[order[at]] = halves(ties, new Tie(first + 1, end), at + 1);
            }
            first = end;
        }
        return new Ranks(halves);
    }

    /// @return of how many areas
    public int size() {
        return halves.length;
    }

    /// @param area index of the area
    /// @return twice its rank, 2 to 2n
    public int halves(int area) {
        return halves[area];
    }

    /// @param area index of the area
    /// @return its rank: a whole or a half
    public double rank(int area) {
        return halves[area] / 2.0;
    }

    /// @return sum of twice the ranks
    long sumOfHalves() {
        return Arrays.stream(halves).asLongStream().sum();
    }

    private static int endOfTie(int[] order, int first, Values scores) {
        var end = first + 1;
        while (end < order.length && scores.at(order[end]) == scores.at(order[first])) {
            end++;
        }
        return end;
    }

    private static int halves(TieRule rule, Tie tie, int own) {
        return switch (rule) {
            case MEAN -> tie.lowest() + tie.highest();
            case LOWEST -> 2 * tie.lowest();
            case HIGHEST -> 2 * tie.highest();
            case CODE -> 2 * own;
        };
    }

    /// Ranks that areas of one score take up together.
    private record Tie(int lowest, int highest) {}
}
