package org.joinedup.funding.allocation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Holds amounts within a floor and a ceiling of last year's and moves them part of the way only.
///
/// Targets are the new amounts, mixed with last year's distribution of the same fund by the
/// damping. The fund is shared out in proportion to the targets; who then falls below their floor
/// or rises above their ceiling is held there, whichever of the two is further off in sum first,
/// and the rest is shared out among the others again, until all are within their bounds.
final class Limits {

    private static final int TO_PERCENT = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final LimitChoice choice;
    private final long fund;
    private final long[] last;
    private final List<BigInteger> targets;
    private final Bound[] bounds;

    private Limits(LimitChoice choice, long[] undamped, long[] last) {
        this.choice = choice;
        this.fund = Arrays.stream(undamped).sum();
        this.last = last;
        this.targets = targets(choice.dampingPercent(), undamped, last);
        this.bounds = new Bound[undamped.length];
        Arrays.fill(bounds, Bound.FREE);
    }

    /// @param undamped pence of each area
    /// @param last pence of each area a year ago, 0 when it got nothing: then nothing holds it
    /// @return pence of each area, which add up as before
    /// @throws IllegalArgumentException if the fund can't keep the bounds; the message is for
    ///     people
    static Held hold(LimitChoice choice, long[] undamped, long[] last) {
        var limits = new Limits(choice, undamped, last);
        limits.checkFund();
        return new Held(limits.hold(), limits.bounds);
    }

    private static List<BigInteger> targets(@Nullable BigDecimal damping, long[] undamped, long[] last) {
        var kept = damping == null ? BigDecimal.ZERO : damping;
        var scale = Math.max(0, kept.stripTrailingZeros().scale());
        var old = kept.movePointRight(scale).toBigIntegerExact();
        var fresh = HUNDRED.subtract(kept).movePointRight(scale).toBigIntegerExact();
        var before = BigInteger.valueOf(Math.max(1, Arrays.stream(last).sum()));
        var fund = BigInteger.valueOf(Arrays.stream(undamped).sum());
        return IntStream.range(0, undamped.length)
                .mapToObj(at -> BigInteger.valueOf(undamped[at])
                        .multiply(fresh)
                        .multiply(before)
                        .add(BigInteger.valueOf(last[at]).multiply(old).multiply(fund)))
                .toList();
    }

    private void checkFund() {
        var least = areas().mapToLong(this::floor).sum();
        if (least > fund) {
            throw new IllegalArgumentException(
                    "The floors of all areas add up to %s, which is %s more than the fund; lower the floor."
                            .formatted(Money.pounds(least), Money.pounds(least - fund)));
        }
        if (areas().noneMatch(at -> ceiling(at) == Long.MAX_VALUE)) {
            var most = areas().mapToLong(this::ceiling).sum();
            if (most < fund) {
                throw new IllegalArgumentException(
                        "The ceilings of all areas add up to %s, which is %s less than the fund; raise the ceiling."
                                .formatted(Money.pounds(most), Money.pounds(fund - most)));
            }
        }
    }

    private long[] hold() {
        var amounts = shared();
        while (holdMore(amounts)) {
            amounts = shared();
        }
        return amounts;
    }

    /// Amounts of those that are held, and the rest of the fund among the others.
    private long[] shared() {
        var amounts = areas().mapToLong(this::held).toArray();
        var free = areas().filter(at -> bounds[at] == Bound.FREE).toArray();
        var left = fund - Arrays.stream(amounts).sum();
        var parts = free.length == 0
                ? new long[0]
                : Apportionment.of(
                        left, Arrays.stream(free).mapToObj(targets::get).toList());
        IntStream.range(0, free.length).forEach(at -> amounts[free[at]] = parts[at]);
        return amounts;
    }

    private long held(int at) {
        return switch (bounds[at]) {
            case FREE -> 0;
            case FLOOR -> floor(at);
            case CEILING -> ceiling(at);
        };
    }

    private boolean holdMore(long[] amounts) {
        var below =
                areas().mapToLong(at -> Math.max(0, floor(at) - amounts[at])).sum();
        var above =
                areas().mapToLong(at -> Math.max(0, amounts[at] - ceiling(at))).sum();
        areas().forEach(at -> {
            if (below >= above && amounts[at] < floor(at)) {
                bounds[at] = Bound.FLOOR;
            } else if (above >= below && amounts[at] > ceiling(at)) {
                bounds[at] = Bound.CEILING;
            }
        });
        return below + above > 0;
    }

    private long floor(int at) {
        return choice.floorPercent() == null ? 0 : changed(at, choice.floorPercent(), RoundingMode.CEILING);
    }

    private long ceiling(int at) {
        return choice.ceilingPercent() == null || last[at] == 0
                ? Long.MAX_VALUE
                : changed(at, choice.ceilingPercent(), RoundingMode.FLOOR);
    }

    private long changed(int at, BigDecimal percent, RoundingMode rounding) {
        return HUNDRED.add(percent)
                .multiply(BigDecimal.valueOf(last[at]))
                .movePointLeft(TO_PERCENT)
                .setScale(0, rounding)
                .longValueExact();
    }

    private IntStream areas() {
        return IntStream.range(0, last.length);
    }

    /// What came of it.
    ///
    /// @param pence of each area
    /// @param bounds what holds each area
    record Held(long[] pence, Bound[] bounds) {}
}
