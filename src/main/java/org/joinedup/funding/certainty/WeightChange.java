package org.joinedup.funding.certainty;

/// A domain's weight, and the weight at which two areas are level.
///
/// @param domain its name
/// @param own the model's own weight
/// @param level the weight at which they are level; 0 or more
public record WeightChange(String domain, double own, double level) {}
