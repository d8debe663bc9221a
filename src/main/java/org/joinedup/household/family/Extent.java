package org.joinedup.household.family;

import org.joinedup.graph.CallerMistake;

/// How much of a family is asked for.
///
/// @param depth steps of the network away from the person, 1 to 3
/// @param first members at most, and people in the network at most, 1 to 100
record Extent(int depth, int first) {

    private static final int DEEPEST = 3;
    private static final int MOST = 100;

    /// A caller's mistake, if a number is out of its bounds.
    Extent {
        if (depth < 1 || depth > DEEPEST) {
            throw CallerMistake.because("Ask for a depth of 1 to 3.");
        }
        if (first < 1 || first > MOST) {
            throw CallerMistake.because("Ask for 1 to 100 people.");
        }
    }
}
