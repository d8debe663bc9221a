package org.joinedup.ingest.issue;

/// What an issue does, worst first.
public enum Severity {
    /// Nothing of the delivery is loaded.
    REFUSES_EXTRACT,
    /// The row is not staged; the others are.
    REJECTS_ROW,
    /// The row is staged without the value.
    LEAVES_OUT_VALUE,
    /// Nothing is lost; somebody should look.
    WARNS
}
