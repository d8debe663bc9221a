package org.joinedup.funding.joinedup;

/// What was counted in one small area.
///
/// @param whole people or households there, of whom a part is counted
/// @param part how many of them stand behind the value
/// @param amount what is divided by the whole: the part itself, or pounds
record AreaCount(int whole, int part, double amount) {

    /// Fewer people or households than this are never shown as a whole.
    static final int LEAST_WHOLE = 10;

    /// Fewer than this, but some, are never shown as a part.
    static final int LEAST_PART = 5;

    /// @return whether somebody could be found out by the value
    boolean isSmall() {
        return whole < LEAST_WHOLE || part > 0 && part < LEAST_PART;
    }

    /// @param factor 100 for percent, 1 for a mean
    double each(double factor) {
        return factor * amount / whole;
    }
}
