package org.joinedup.funding.certainty;

import java.util.List;
import org.joinedup.funding.Method;
import org.joinedup.funding.Standardisation;
import org.joinedup.funding.TieRule;

/// Among which choices the effects are looked for: every combination of one of each, with every
/// weighting.
///
/// @param draws how weightings are drawn: 1 to 10,000
/// @param methods at least one
/// @param ties at least one
/// @param standardisations at least one
public record EffectsQuestion(
        CertaintyQuestion draws, List<Method> methods, List<TieRule> ties, List<Standardisation> standardisations) {

    private static final int MOST_WEIGHTINGS = 10_000;
    private static final int USUAL_WEIGHTINGS = 1_000;

    /// Leaves out what is named twice and checks the bounds.
    ///
    /// @throws IllegalArgumentException if one is not kept; the message is for people
    public EffectsQuestion {
        methods = methods.stream().distinct().toList();
        ties = ties.stream().distinct().toList();
        standardisations = standardisations.stream().distinct().toList();
        if (draws.weightings() > MOST_WEIGHTINGS) {
            throw new IllegalArgumentException("Ask for 1 to 10000 weightings.");
        }
        if (methods.isEmpty() || ties.isEmpty() || standardisations.isEmpty()) {
            throw new IllegalArgumentException("Name at least one method, one tie rule and one standardisation.");
        }
    }

    /// @return all there are, with 1,000 weightings of concentration 1
    public static EffectsQuestion of(long seed) {
        return new EffectsQuestion(
                CertaintyQuestion.of(seed).with(USUAL_WEIGHTINGS),
                List.of(Method.values()),
                List.of(TieRule.values()),
                List.of(Standardisation.values()));
    }

    /// @return how many levels each choice has, in the order of `ModelChoice`
    int[] levels() {
        return new int[] {draws.weightings(), methods.size(), ties.size(), standardisations.size()};
    }
}
