package org.joinedup.cost.concentration;

/// A point of the Lorenz curve.
///
/// @param population share of the units, those who cost least, 0 to 1
/// @param cost the share of the total that they cost, 0 to 1
record CurvePoint(double population, double cost) {}
