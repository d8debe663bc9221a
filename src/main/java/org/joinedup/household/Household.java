package org.joinedup.household;

/// Individuals who live at one address at one time.
///
/// @param id opaque and stable while its members stay
public record Household(String id) {}
