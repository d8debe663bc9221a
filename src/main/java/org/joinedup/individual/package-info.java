/// Individuals: one node for each person that the match has found, with the records behind them.
///
/// [org.joinedup.individual.Individuals] reads every source record and what people decided about
/// them (`MatchState`), has them matched, gives each cluster a lasting id (`IdentityAssignment`)
/// and the attributes that most records agree on (`Attributes`), and writes what is different from
/// before (`MatchChanges`, `MatchWriter`): links, merges, splits, possible matches. Which records
/// are one person is `match`'s to say, unless people decided: `review` is where they do. `model` is
/// where they see, train and adopt the model that it says so by. `search` is what a search finds an
/// individual by.
@ApplicationModule(
        displayName = "Individual",
        allowedDependencies = {
            "person",
            "source",
            "match",
            "match :: model",
            "match :: name",
            "graph",
            "security",
            "audit"
        })
@NullMarked
package org.joinedup.individual;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
