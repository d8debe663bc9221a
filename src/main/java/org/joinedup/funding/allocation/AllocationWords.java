package org.joinedup.funding.allocation;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import org.joinedup.funding.Method;

/// The arithmetic of an amount in words.
public final class AllocationWords {

    private AllocationWords() {}

    /// @return such as `388 + 197 = 585 of at most 814. …`
    static String of(Explanation explanation) {
        return "%s = %s, where %d areas can reach %s. %s It gets %s, which is %s%% of %s."
                .formatted(
                        explanation.domains().stream()
                                .map(AllocationWords::term)
                                .collect(joining(" + ")),
                        explanation.figure().toPlainString(),
                        explanation.areas(),
                        most(explanation).toPlainString(),
                        method(explanation.choice().method()),
                        Money.pounds(explanation.pence()),
                        explanation.share().toPlainString(),
                        Money.pounds(explanation.choice().pence()));
    }

    /// @return one sentence that describes how a method shares out
    public static String method(Method method) {
        return switch (method) {
            case FIGURE_TIMES_POPULATION -> "Pounds are in proportion to the figure times the population.";
            case FIGURE -> "Pounds are in proportion to the figure, however many people live there.";
            case DOMAIN_POTS ->
                "The fund is cut into a pot for each domain by weight; each pot's pounds are in proportion to"
                        + " the domain's rank times the population.";
            case EXPONENTIAL ->
                "Each rank is first made exponential as in the English Indices of Deprivation; pounds are in"
                        + " proportion to the weighted sum of these times the population.";
        };
    }

    private static String term(Contribution one) {
        var rank = BigDecimal.valueOf(one.rank()).stripTrailingZeros().toPlainString();
        return one.weight().compareTo(BigDecimal.ONE) == 0
                ? rank
                : one.weight().stripTrailingZeros().toPlainString() + " × " + rank;
    }

    private static BigDecimal most(Explanation explanation) {
        return explanation.domains().stream()
                .map(Contribution::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(BigDecimal.valueOf(explanation.areas()))
                .stripTrailingZeros();
    }
}
