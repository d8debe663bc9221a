package org.joinedup.individual;

/// Somebody made or undid a decision on two source records: whoever hears it sees to a match.
public record DecisionsChanged() {}
