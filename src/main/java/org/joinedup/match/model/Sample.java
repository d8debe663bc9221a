package org.joinedup.match.model;

/// What is looked at to estimate a model.
///
/// @param counted agreement patterns of candidate pairs
/// @param scale how many candidate pairs a counted one stands for
/// @param drawn pairs drawn at random
public record Sample(PatternCounts counted, double scale, RandomPairs drawn) {}
