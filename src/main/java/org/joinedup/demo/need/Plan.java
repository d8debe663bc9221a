package org.joinedup.demo.need;

import java.util.List;
import java.util.Set;
import org.joinedup.demo.city.Person;

/// What one person gets, and which systems know them.
///
/// @param person whom it is for
/// @param systems codes, in the order of the systems' table
/// @param interventions none for a person who is only on record
public record Plan(Person person, Set<String> systems, List<Planned> interventions) {}
