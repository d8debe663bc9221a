/// Decides which source records are about the same person.
///
/// 1. `table` holds the records as columns of coded values.
/// 2. `feature` reads the values into what is compared, each value once (`name` has the words).
/// 3. `block` proposes pairs, so that not everyone meets everyone.
/// 4. `compare` says at which level of each comparison a pair is: its pattern.
/// 5. `model` estimates without labels what a level is worth, and weighs patterns in bits.
/// 6. `cluster` joins groups whose records speak for one person on average, unless something
///    forbids it.
///
/// `Engine` is that order. [org.joinedup.match.FellegiSunter] is the way in for records of the
/// graph, [org.joinedup.match.Linkage] for files. The words are those of Fellegi and Sunter (1969),
/// as Splink spells them. Nothing here reads or writes an individual or knows a database: records
/// go in, each [org.joinedup.match.Cluster] comes out with its evidence, which names attributes and
/// never values.
@ApplicationModule(
        displayName = "Match",
        allowedDependencies = {"person", "source"})
@NullMarked
package org.joinedup.match;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
