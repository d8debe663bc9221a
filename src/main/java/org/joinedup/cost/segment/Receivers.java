package org.joinedup.cost.segment;

/// Those of a group who received something.
///
/// @param people how many they are
/// @param share of the group, 0 to 1
/// @param pence that it cost
record Receivers(int people, double share, long pence) {}
