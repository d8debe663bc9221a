package org.joinedup.funding.question;

import org.joinedup.funding.certainty.CertaintyQuestion;

/// How a caller wants weightings drawn.
///
/// @param weightings how many
/// @param concentration how near the model's own
/// @param percent that an interval holds
/// @param seed of the draws
record DrawsInput(int weightings, double concentration, double percent, long seed) {

    /// @throws IllegalArgumentException if a bound is not kept; the message is for people
    CertaintyQuestion toQuestion() {
        return new CertaintyQuestion(weightings, concentration, percent, seed);
    }
}
