package org.joinedup.funding.run;

/// How far a run has come.
public enum RunStatus {
    /// Recorded; its author can delete it.
    DRAFT,
    /// For good: nobody can change or delete it.
    PUBLISHED
}
