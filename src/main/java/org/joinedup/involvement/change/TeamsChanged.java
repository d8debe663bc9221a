package org.joinedup.involvement.change;

/// Says that a team was formed or ended, or its family members are others, once that is written.
public record TeamsChanged() {}
