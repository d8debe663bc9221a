package org.joinedup.viewpoint;

/// What a source system contributes to an answer. Where several hold, the first of these is told;
/// the message says the rest.
public enum CoverageStatus {
    /// The agreement shares it with none of the caller's roles: nothing more is said of it.
    NOT_SHARED,
    /// The person's age on the day asked is outside its population, so it was not to know them.
    OUTSIDE_POPULATION,
    /// Its latest delivery was refused, or is not loaded completely: what is shown is older.
    FAILED,
    /// It has never delivered.
    NOTHING_DELIVERED,
    /// Its latest delivery is older than its frequency allows.
    LATE,
    /// None of these.
    SEARCHED
}
