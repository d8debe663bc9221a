/// Decides which source records are about the same person.
///
/// 1. `ComparedRecord` holds what is compared of a record, normalised once (`match.name`).
/// 2. `BlockingRule` and `CandidatePairs` propose pairs, so that not everyone meets everyone.
/// 3. `Comparison` grades a pair attribute by attribute: a `Likeness`.
/// 4. `LinkRule` says whether a likeness makes a link and how strong it is, in bits.
/// 5. `Clustering` joins links, strongest first, unless a `Likeness` between the two groups
///    rules it out.
///
/// [org.joinedup.match.Matcher] is the way in. The words are those of Fellegi and Sunter (1969),
/// as Splink spells them. Nothing here reads or writes an individual or knows a database: records
/// go in, each [org.joinedup.match.Cluster] comes out with its evidence, which names attributes
/// and never values.
@ApplicationModule(
        displayName = "Match",
        allowedDependencies = {"person", "source"})
@NullMarked
package org.joinedup.match;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
