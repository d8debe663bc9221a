package org.joinedup.funding.repetition;

/// What is looked at for repetition.
public enum DataKind {
    /// A single indicator.
    INDICATOR,
    /// A whole domain.
    DOMAIN
}
