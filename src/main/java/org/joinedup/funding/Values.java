package org.joinedup.funding;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Numbers of areas, in the order of the areas. A missing one is not a number.
public final class Values {

    private final double[] numbers;

    private Values(double[] numbers) {
        this.numbers = numbers;
    }

    /// @param numbers copied; `NaN` where missing
    public static Values of(double... numbers) {
        return new Values(numbers.clone());
    }

    /// @return of how many areas
    public int size() {
        return numbers.length;
    }

    /// @return index of every area
    public IntStream indices() {
        return IntStream.range(0, numbers.length);
    }

    /// @param area index of the area
    /// @return its number; `NaN` when missing
    public double at(int area) {
        return numbers[area];
    }

    /// @param area index of the area
    public boolean isMissing(int area) {
        return Double.isNaN(numbers[area]);
    }

    /// @return in the areas' order
    public DoubleStream stream() {
        return Arrays.stream(numbers);
    }

    /// @return with its sign changed when a high value means less need, so that more is more need
    public Values towardsNeed(Direction direction) {
        return direction == Direction.HIGH_VALUE_IS_MORE_NEED
                ? this
                : new Values(stream().map(number -> -number).toArray());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Values values && Arrays.equals(numbers, values.numbers);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(numbers);
    }
}
