package org.joinedup.demo;

import java.nio.file.Path;

/// What was written.
///
/// @param folder that holds `inbox`, `place` and `truth`
/// @param people individuals, with those born in the days after
/// @param households that they live in
/// @param records of them in the ten systems
/// @param involvements of practitioners
/// @param interventions that cost something
/// @param pence what they cost
public record DemoCityReport(
        Path folder, int people, int households, int records, int involvements, int interventions, long pence) {}
