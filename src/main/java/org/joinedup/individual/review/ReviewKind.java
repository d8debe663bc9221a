package org.joinedup.individual.review;

/// Why something is worth a person's look.
enum ReviewKind {
    /// Two individuals that might be one person.
    POSSIBLE_MATCH,
    /// One individual whose records contradict one another, or a decision that the match did not
    /// keep.
    CONFLICT,
    /// Two individuals that might be one person, but are of one household and one birth date.
    TWIN_SUSPECT,
    /// An individual that was split off another.
    BROKEN_CLUSTER,
    /// A decision of which a record has changed since.
    CHANGED_DECISION,
    /// An automatic link that was drawn by chance, to measure how often the match is right.
    SAMPLE
}
