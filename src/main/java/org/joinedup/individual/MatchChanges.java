package org.joinedup.individual;

import java.util.List;
import java.util.Map;
import org.joinedup.match.Matching;
import org.jspecify.annotations.Nullable;

/// What a match changes in the graph, as rows for the statements that write it.
///
/// The same records and decisions matched again change nothing.
///
/// @param created rows of `createIndividuals.cypher`: individuals of whom no record was linked
/// @param individuals rows of `writeIndividuals.cypher`: others, new or with changed attributes
/// @param endedLinks keys of source records whose link ends
/// @param newLinks rows of `createLinks.cypher`
/// @param events individuals that merge, split or come back
/// @param possible individuals that might be one person
/// @param families individuals of one household
/// @param samples links for people to check
/// @param applied rows of `applyDecisions.cypher`
record MatchChanges(
        List<Map<String, @Nullable Object>> created,
        List<Map<String, @Nullable Object>> individuals,
        List<String> endedLinks,
        List<Map<String, @Nullable Object>> newLinks,
        IdentityEvents events,
        PairChanges possible,
        PairChanges families,
        SampleChanges samples,
        List<Map<String, Object>> applied) {

    /// @param before all that the match started from
    /// @param matching of all the records staged
    static MatchChanges between(MatchState before, Matching matching) {
        return new MatchComparison(before, matching).changes();
    }

    boolean isEmpty() {
        return created.isEmpty()
                && individuals.isEmpty()
                && endedLinks.isEmpty()
                && newLinks.isEmpty()
                && events.isEmpty()
                && possible.isEmpty()
                && families.isEmpty()
                && samples.isEmpty()
                && applied.isEmpty();
    }

    /// @return counts only, for a log
    String inBrief() {
        return "%,d individuals new, %,d split off, %,d merged into others, %,d back; %,d links changed; %,d possible matches and %,d family links new"
                .formatted(
                        created.size(),
                        events.split().size(),
                        events.merged().size(),
                        events.revived().size(),
                        newLinks.size(),
                        possible.unseen().size() + possible.begun().size(),
                        families.unseen().size() + families.begun().size());
    }
}
