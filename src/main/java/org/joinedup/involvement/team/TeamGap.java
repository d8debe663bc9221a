package org.joinedup.involvement.team;

import java.time.LocalDate;
import org.joinedup.individual.Individual;

/// A need that nobody on the team covers.
///
/// @param individual whose need it is
/// @param need type of the intervention, or name of the service
/// @param since first day, inclusive
/// @param source name of the source system that delivered it
public record TeamGap(Individual individual, String need, LocalDate since, String source) {}
