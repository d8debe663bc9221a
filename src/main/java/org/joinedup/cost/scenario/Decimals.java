package org.joinedup.cost.scenario;

import java.math.BigDecimal;
import org.joinedup.graph.CallerMistake;
import org.jspecify.annotations.Nullable;

/// Decimal numbers of callers, as exact whole numbers of their smallest part.
final class Decimals {

    private Decimals() {}

    /// @param what it is, for the sentence
    /// @return so many parts
    /// @throws graphql.GraphqlErrorException if it has more decimals
    static long exact(String what, double number, int decimals) {
        try {
            return BigDecimal.valueOf(number).movePointRight(decimals).longValueExact();
        } catch (ArithmeticException e) {
            throw CallerMistake.because("Give %s with up to %d decimals.".formatted(what, decimals));
        }
    }

    /// @throws graphql.GraphqlErrorException if it is out of bounds
    static void between(String what, @Nullable Long parts, Bounds bounds) {
        if (parts != null && (parts < bounds.least() || parts > bounds.most())) {
            throw CallerMistake.because("Give %s a number within its bounds: see its description.".formatted(what));
        }
    }

    /// @param least inclusive
    /// @param most inclusive
    record Bounds(long least, long most) {}
}
