package org.joinedup.involvement.search;

import java.util.List;
import java.util.stream.Collectors;

/// All that speaks for and against somebody being the person asked for.
///
/// @param reasons one for each thing asked
/// @param order a little more for names in their usual order, in bits
record Evidence(List<SearchReason> reasons, double order) {

    /// What must speak for somebody, in bits, when one thing speaks against: about a whole name.
    private static final double ENOUGH = 15;

    private static final double HUNDREDTH = 100.0;

    /// @return in bits, to a hundredth
    double bits() {
        var bits = order;
        for (var reason : reasons) {
            bits += reason.evidence();
        }
        return Math.round(bits * HUNDREDTH) / HUNDREDTH;
    }

    /// Whether everything that was asked agrees somehow; or all but one thing, not a number, and
    /// the rest is enough.
    boolean fits() {
        var against = reasons.stream().filter(SearchReason::isAgainst).toList();
        if (against.isEmpty()) {
            return bits() > 0;
        }
        return against.size() == 1 && !isNumber(against.getFirst()) && bitsFor() >= ENOUGH;
    }

    /// @return whether nothing speaks against
    boolean isWhole() {
        return reasons.stream().noneMatch(SearchReason::isAgainst);
    }

    /// @return such as `surname sounds alike; birth date the same`
    String words() {
        return reasons.stream().map(SearchReason::words).collect(Collectors.joining("; "));
    }

    private double bitsFor() {
        return reasons.stream()
                .filter(reason -> !reason.isAgainst() && !isNumber(reason))
                .mapToDouble(SearchReason::evidence)
                .sum();
    }

    private static boolean isNumber(SearchReason reason) {
        return reason.term() == SearchTerm.IDENTIFIER || reason.term() == SearchTerm.UPRN;
    }
}
