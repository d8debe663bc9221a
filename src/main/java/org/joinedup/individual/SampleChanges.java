package org.joinedup.individual;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joinedup.match.ScoredPair;

/// What a match changes in the links that people should check.
///
/// @param drawn rows of `drawSamples.cypher`
/// @param dropped rows of `dropSamples.cypher`
record SampleChanges(List<Map<String, Object>> drawn, List<Map<String, Object>> dropped) {

    static SampleChanges between(List<ScoredPair> before, List<ScoredPair> now) {
        return new SampleChanges(rows(now, Set.copyOf(before)), rows(before, Set.copyOf(now)));
    }

    boolean isEmpty() {
        return drawn.isEmpty() && dropped.isEmpty();
    }

    private static List<Map<String, Object>> rows(List<ScoredPair> pairs, Set<ScoredPair> without) {
        return pairs.stream()
                .filter(pair -> !without.contains(pair))
                .map(SampleChanges::toRow)
                .toList();
    }

    private static Map<String, Object> toRow(ScoredPair pair) {
        return Map.of(
                "leftKey", pair.left().text(),
                "rightKey", pair.right().text(),
                "matchWeight", pair.bits());
    }
}
