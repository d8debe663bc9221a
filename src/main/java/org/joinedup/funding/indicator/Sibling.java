package org.joinedup.funding.indicator;

import org.joinedup.funding.Direction;

/// A column that says the same as another in another form.
///
/// @param column as the header spells it
/// @param direction which way need goes in it
record Sibling(String column, Direction direction) {}
