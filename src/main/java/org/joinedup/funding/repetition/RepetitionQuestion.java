package org.joinedup.funding.repetition;

import java.util.Map;

/// From when on a pair is worth a look.
///
/// @param sameStory least correlation, of either sign, of a pair that tells the same story; more
///     than 0, up to 1
/// @param against greatest correlation of two indicators of one domain that point against each
///     other; from -1, less than 0
/// @param missing how many areas an indicator has no value for, by its id, where that was counted
///     before missing values were filled in; the values say so of the others
public record RepetitionQuestion(double sameStory, double against, Map<String, Integer> missing) {

    private static final double USUAL_SAME_STORY = 0.8;
    private static final double USUAL_AGAINST = -0.5;

    /// Keeps its own copy of the map and checks the bounds.
    ///
    /// @throws IllegalArgumentException if one is not kept; the message is for people
    public RepetitionQuestion {
        missing = Map.copyOf(missing);
        if (!(sameStory > 0 && sameStory <= 1)) {
            throw new IllegalArgumentException("The correlation of the same story is more than 0 and up to 1.");
        }
        if (!(against >= -1 && against < 0)) {
            throw new IllegalArgumentException("The correlation of opposites is from -1 and less than 0.");
        }
    }

    /// @return from 0.8 on the same story, down from -0.5 against each other
    public static RepetitionQuestion usual() {
        return new RepetitionQuestion(USUAL_SAME_STORY, USUAL_AGAINST, Map.of());
    }
}
