package org.joinedup.area;

import static java.util.Comparator.comparing;

import java.math.BigInteger;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Values of LSOAs carried over one lookup.
final class Portions {

    private static final double EXACT = 1L << 53;

    private Portions() {}

    /// @param values by first code; NaN where unknown
    /// @return by second code, with the same sum
    static SortedMap<String, Double> counts(ConversionStep step, Map<String, Double> values) {
        var sums = new TreeMap<String, Double>();
        values.forEach((code, value) -> {
            var weights = ConversionStep.usable(step.weights().getOrDefault(code, new TreeMap<>()));
            divide(value, weights).forEach((part, amount) -> sums.merge(part, amount, Double::sum));
        });
        return sums;
    }

    /// @param values by first code; NaN where unknown
    /// @return by second code: the mean of the first areas by weight; NaN where one is unknown
    static SortedMap<String, Double> rates(ConversionStep step, Map<String, Double> values) {
        var means = new TreeMap<String, Double>();
        step.turned().forEach((code, counted) -> {
            var weights = new TreeMap<>(counted);
            weights.keySet().retainAll(values.keySet());
            if (!weights.isEmpty()) {
                means.put(code, mean(ConversionStep.usable(weights), values));
            }
        });
        return means;
    }

    private static double mean(SortedMap<String, Long> weights, Map<String, Double> values) {
        var used = weights.entrySet().stream().filter(one -> one.getValue() > 0).toList();
        if (used.size() == 1) {
            return values.getOrDefault(used.getFirst().getKey(), Double.NaN);
        }
        var whole = used.stream().mapToLong(Map.Entry::getValue).sum();
        return used.stream()
                        .mapToDouble(one -> values.getOrDefault(one.getKey(), Double.NaN) * one.getValue())
                        .sum()
                / whole;
    }

    private static SortedMap<String, Double> divide(double value, SortedMap<String, Long> weights) {
        if (value >= 0 && value <= EXACT && value == Math.rint(value)) {
            return whole((long) value, weights);
        }
        var sum = weights.values().stream().mapToLong(weight -> weight).sum();
        var parts = new TreeMap<String, Double>();
        weights.forEach((code, weight) -> parts.put(code, value * weight / sum));
        return parts;
    }

    /// By the method of largest remainders; equal remainders to the lower code.
    private static SortedMap<String, Double> whole(long value, SortedMap<String, Long> weights) {
        var sum = BigInteger.valueOf(
                weights.values().stream().mapToLong(weight -> weight).sum());
        var parts = new TreeMap<String, Double>();
        var remainders = new TreeMap<String, BigInteger>();
        var left = value;
        for (var one : weights.entrySet()) {
            var exact = BigInteger.valueOf(value)
                    .multiply(BigInteger.valueOf(one.getValue()))
                    .divideAndRemainder(sum);
            parts.put(one.getKey(), exact[0].doubleValue());
            remainders.put(one.getKey(), exact[1]);
            left -= exact[0].longValueExact();
        }
        remainders.entrySet().stream()
                .sorted(comparing((Map.Entry<String, BigInteger> one) -> one.getValue())
                        .reversed())
                .limit(left)
                .forEach(one -> parts.merge(one.getKey(), 1.0, Double::sum));
        return parts;
    }
}
