/// The 16 criteria of need, in five categories, as Nottingham's analysis names them.
///
/// [org.joinedup.cost.criteria.Criterion] says what there is, and a statement of
/// `cypher/criteria/` who meets each: one that an analyst can open, read and run.
/// [org.joinedup.cost.criteria.CriteriaResults] runs all of them for a window and keeps the
/// outcome, [org.joinedup.cost.criteria.CriteriaOfWindow], until the next load. A criterion is met
/// by rows that are named with the answer; nobody is given a score, and nothing is foreseen.
@NamedInterface("criteria")
@NullMarked
package org.joinedup.cost.criteria;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
