package org.joinedup.pipeline;

/// A step of a load, in the order in which they come.
enum LoadStep {
    /// Nothing to do yet.
    WAITING,
    /// Reading and staging deliveries.
    STAGING,
    /// Matching source records and putting individuals together.
    MATCHING,
    /// Putting households together.
    GROUPING_HOUSEHOLDS,
    /// All that was delivered can be asked about.
    DONE,
    /// The load stopped; it goes on when it is started again.
    FAILED
}
