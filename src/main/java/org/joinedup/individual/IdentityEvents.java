package org.joinedup.individual;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What happens to individuals in a match, as rows for the statements that write it.
///
/// @param merged rows of `mergeIndividuals.cypher`: individuals that no record is linked to any
///     more, with the one that most of their records went to
/// @param split rows of `splitIndividuals.cypher`: new individuals with one that their records came
///     from
/// @param revived ids that had no records and have some again
record IdentityEvents(List<Map<String, String>> merged, List<Map<String, String>> split, List<String> revived) {

    static IdentityEvents of(IdentityAssignment ids) {
        var merged = new ArrayList<Map<String, String>>();
        ids.merged().forEach((from, into) -> merged.add(Map.of("from", from, "into", into)));
        var split = new ArrayList<Map<String, String>>();
        ids.split().forEach((id, sources) -> sources.forEach(from -> split.add(Map.of("id", id, "from", from))));
        return new IdentityEvents(merged, split, List.copyOf(ids.revived()));
    }

    boolean isEmpty() {
        return merged.isEmpty() && split.isEmpty() && revived.isEmpty();
    }
}
