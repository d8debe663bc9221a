package org.joinedup.match.cluster;

/// What two groups of records tell as a whole, beyond their pairs. Not safe for several threads.
@FunctionalInterface
public interface GroupRule {

    /// @param one records of a group
    /// @param other records of the other
    /// @return what to add to the mean weight, in bits; negative infinity when the groups must stay
    ///     apart
    double bits(int[] one, int[] other);
}
