package org.joinedup.funding.repetition;

import org.joinedup.funding.IndicatorNeed;
import org.jspecify.annotations.Nullable;

/// The paper's rule: of data that tell the same story, keep the most comprehensive and sustainable.
///
/// More comprehensive is what has fewer missing values, more sustainable what has a note that says
/// so. What is better in one and not worse in the other is to be kept; otherwise the rule is
/// silent.
final class KeepingRule {

    private final RepetitionQuestion question;

    KeepingRule(RepetitionQuestion question) {
        this.question = question;
    }

    /// @return the one to keep; null when the rule does not say
    @Nullable
    IndicatorNeed keep(IndicatorNeed one, IndicatorNeed other) {
        var comprehensive = Long.signum(missing(other) - missing(one));
        var sustainable = Boolean.compare(isSustainable(one), isSustainable(other));
        var better = Integer.signum(comprehensive + sustainable);
        return comprehensive * sustainable < 0 || better == 0 ? null : better > 0 ? one : other;
    }

    /// @return why the one is kept rather than the other, or why neither
    String reason(IndicatorNeed one, IndicatorNeed other) {
        var keep = keep(one, other);
        if (keep == null) {
            return "The rule does not say which to keep: %s, %s.".formatted(described(one), described(other));
        }
        var left = keep == one ? other : one;
        return "By the rule keep %s, rather than %s.".formatted(described(keep), described(left));
    }

    private String described(IndicatorNeed one) {
        return "%s (missing for %d areas, %s sustainability note)"
                .formatted(one.indicator().id(), missing(one), isSustainable(one) ? "with a" : "no");
    }

    private long missing(IndicatorNeed one) {
        var counted = question.missing().get(one.indicator().id());
        return counted == null ? one.values().stream().filter(Double::isNaN).count() : counted;
    }

    private static boolean isSustainable(IndicatorNeed one) {
        var note = one.indicator().sustainability();
        return note != null && !note.isBlank();
    }
}
