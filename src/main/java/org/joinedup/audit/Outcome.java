package org.joinedup.audit;

/// How a call of a root field went.
enum Outcome {
    /// It was answered, perhaps with nothing.
    ANSWERED,
    /// None of the caller's roles is allowed to.
    REFUSED,
    /// It ended with another error.
    FAILED
}
