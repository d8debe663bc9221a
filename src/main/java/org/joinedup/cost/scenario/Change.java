package org.joinedup.cost.scenario;

import org.joinedup.cost.CostFilter;

/// One line of a plan: more or less of a service, a type of intervention, or what an agency pays.
///
/// @param number 1 for the first
/// @param name of the service area, in the author's words
/// @param what is changed; never everything
/// @param size by how much
record Change(int number, String name, CostFilter what, Size size) {}
