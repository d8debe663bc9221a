package org.joinedup.involvement.search;

import java.util.Collection;
import java.util.List;
import org.joinedup.graph.Row;
import org.joinedup.individual.Individual;
import org.joinedup.individual.search.HeldValues;
import org.jspecify.annotations.Nullable;

/// Somebody whom a search may be about.
///
/// @param individual who
/// @param isMergedFrom whether the id asked is of one merged into them
/// @param held what their records say and said, of source systems that may be searched
record Candidate(Individual individual, boolean isMergedFrom, List<HeldValues> held) {

    /// @param systems codes of the source systems that may be searched; null for all
    static Candidate from(Row row, @Nullable Collection<String> systems) {
        var held = row.texts("heldValues").stream()
                .map(HeldValues::parse)
                .filter(one -> systems == null || systems.contains(one.system()))
                .toList();
        return new Candidate(Individual.from(row), false, held);
    }

    /// @return the same, found by the id of one who was merged into them
    Candidate mergedFrom() {
        return new Candidate(individual, true, held);
    }
}
