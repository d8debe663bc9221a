package org.joinedup.cost.criteria;

/// How many meet at least so many criteria.
///
/// @param criteria 1 to 16
/// @param people who meet them
/// @param households that meet them, between their members
record CountAtLeast(int criteria, int people, int households) {}
