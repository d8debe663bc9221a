package org.joinedup.funding;

/// What is done where an indicator has no value for an area.
public enum MissingRule {
    /// The data are refused.
    REFUSE,
    /// The median of the areas that have one.
    MEDIAN,
    /// The domain's score of that area is made from its other indicators.
    LEAVE_OUT
}
