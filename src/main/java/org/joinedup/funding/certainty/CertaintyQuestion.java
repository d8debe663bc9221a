package org.joinedup.funding.certainty;

/// How weightings are drawn, and which interval is wanted.
///
/// @param weightings how many are drawn, 1 to 100,000
/// @param concentration how near they stay to the model's own weights, more than 0 and up to
///     1,000: with 1 and equal weights, every weighting is as likely as every other
/// @param percent of the weightings that an interval holds, more than 0 and less than 100: 90 is
///     from the 5th to the 95th percentile
/// @param seed the same seed draws the same weightings
public record CertaintyQuestion(int weightings, double concentration, double percent, long seed) {

    /// Most weightings of one question.
    public static final int MOST_WEIGHTINGS = 100_000;

    private static final int USUAL_WEIGHTINGS = 10_000;
    private static final double USUAL_PERCENT = 90;
    private static final double MOST_CONCENTRATION = 1_000;

    /// Checks the bounds.
    ///
    /// @throws IllegalArgumentException if one is not kept; the message is for people
    public CertaintyQuestion {
        if (weightings < 1 || weightings > MOST_WEIGHTINGS) {
            throw new IllegalArgumentException("Ask for 1 to 100000 weightings.");
        }
        if (!(concentration > 0 && concentration <= MOST_CONCENTRATION)) {
            throw new IllegalArgumentException("A concentration is more than 0 and up to 1000.");
        }
        if (!(percent > 0 && percent < 100)) {
            throw new IllegalArgumentException("An interval holds more than 0 and less than 100 percent.");
        }
    }

    /// @return 10,000 weightings of concentration 1 and intervals of 90 %
    public static CertaintyQuestion of(long seed) {
        return new CertaintyQuestion(USUAL_WEIGHTINGS, 1, USUAL_PERCENT, seed);
    }

    /// @return the same with another number of weightings
    public CertaintyQuestion with(int others) {
        return new CertaintyQuestion(others, concentration, percent, seed);
    }
}
