package org.joinedup.funding.certainty;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.joinedup.funding.allocation.Allocation;
import org.joinedup.funding.comparison.Places;

/// Which weights would put two areas of an allocation the other way round.
public final class WeightSwaps {

    private static final double ROUNDING = 1e-12;

    private final Allocation allocation;
    private final double[] own;

    private WeightSwaps(Allocation allocation) {
        this.allocation = allocation;
        this.own = allocation.choice().weights().stream()
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
    }

    /// @param allocation whose weights are changed
    public static WeightSwaps of(Allocation allocation) {
        return new WeightSwaps(allocation);
    }

    /// @param first code of an area
    /// @param second code of another
    /// @return by their figures
    /// @throws IllegalArgumentException if one takes no part or both are the same; the message is
    ///     for people
    public WeightSwap figures(String first, String second) {
        var one = index(first, second);
        var other = index(second, first);
        return swap(one, other, domain -> {
            var ranks = allocation.ranking().domains().get(domain);
            return ranks.halves(one) - ranks.halves(other);
        });
    }

    /// @param first code of an area
    /// @param second code of another
    /// @return by their amounts before they are rounded to pence
    /// @throws IllegalArgumentException if one takes no part or both are the same; the message is
    ///     for people
    public WeightSwap amounts(String first, String second) {
        var one = index(first, second);
        var other = index(second, first);
        var basis =
                Basis.of(allocation.ranking(), Places.areas(allocation.ranking().data()));
        return swap(one, other, domain -> basis.parts(one)[domain] - basis.parts(other)[domain]);
    }

    private int index(String code, String other) {
        var index = allocation.indexOf(code);
        if (index < 0 || code.equals(other)) {
            throw new IllegalArgumentException("Name two areas that take part in the allocation, by their codes.");
        }
        return index;
    }

    private WeightSwap swap(int first, int second, Differences by) {
        var differences = IntStream.range(0, own.length).mapToDouble(by::in).toArray();
        var most = Arrays.stream(differences).map(Math::abs).max().orElse(0);
        var weighted = Basis.dot(own, differences);
        var level = Math.abs(weighted) <= ROUNDING * most * Arrays.stream(own).sum();
        var pair = weighted < 0 && !level ? new Pair(second, first) : new Pair(first, second);
        var sign = pair.ahead() == first ? 1 : -1;
        var towards = Arrays.stream(differences)
                .map(one -> most == 0 ? 0 : sign * one / most)
                .toArray();
        if (Arrays.stream(towards).noneMatch(one -> one < 0) && !(level && most > 0)) {
            return pair.without(SwapOutcome.NEVER);
        }
        return level ? pair.without(SwapOutcome.LEVEL) : pair.with(Projection.of(own, towards));
    }

    /// What one area has more than another, by domain.
    private interface Differences {
        double in(int domain);
    }

    private final class Pair {

        private final int ahead;
        private final int behind;

        Pair(int ahead, int behind) {
            this.ahead = ahead;
            this.behind = behind;
        }

        int ahead() {
            return ahead;
        }

        WeightSwap without(SwapOutcome outcome) {
            return new WeightSwap(code(ahead), code(behind), outcome, 0, 0, List.of());
        }

        WeightSwap with(double[] level) {
            var moved = IntStream.range(0, own.length)
                    .mapToDouble(domain -> level[domain] - own[domain])
                    .toArray();
            return new WeightSwap(
                    code(ahead),
                    code(behind),
                    SwapOutcome.SWAPS,
                    Math.sqrt(Basis.dot(moved, moved)),
                    Arrays.stream(moved).map(Math::abs).max().orElse(0),
                    changes(level));
        }

        private List<WeightChange> changes(double[] level) {
            var domains = allocation.ranking().data().domains();
            return IntStream.range(0, own.length)
                    .mapToObj(domain -> new WeightChange(domains.get(domain).name(), own[domain], level[domain]))
                    .toList();
        }

        private String code(int area) {
            return allocation.area(area).code();
        }
    }
}
