package org.joinedup.individual;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joinedup.match.ScoredPair;

/// What a match changes in the relationships of one type between individuals.
///
/// @param unseen new ones between individuals of whom nobody knows yet
/// @param begun other new ones
/// @param ended those that do not hold any more, or not with this weight
record PairChanges(List<PairLink> unseen, List<PairLink> begun, List<PairLink> ended) {

    /// @param created ids of individuals of whom nobody knows yet
    static PairChanges between(Collection<PairLink> before, Collection<PairLink> now, Set<String> created) {
        var known = Set.copyOf(before);
        var kept = Set.copyOf(now);
        var unseen = new ArrayList<PairLink>();
        var begun = new ArrayList<PairLink>();
        for (var one : now) {
            if (!known.contains(one)) {
                (created.contains(one.from()) && created.contains(one.to()) ? unseen : begun).add(one);
            }
        }
        var ended = before.stream().filter(one -> !kept.contains(one)).toList();
        return new PairChanges(unseen, begun, ended);
    }

    /// The strongest of each two individuals.
    ///
    /// @param pairs of source records, strongest first
    /// @param ids individual id by key of the source record
    static List<PairLink> links(List<ScoredPair> pairs, Map<String, String> ids) {
        var links = new LinkedHashMap<String, PairLink>();
        for (var pair : pairs) {
            var link = PairLink.of(pair, ids);
            if (!link.from().equals(link.to())) {
                links.putIfAbsent(link.ends(), link);
            }
        }
        return List.copyOf(links.values());
    }

    boolean isEmpty() {
        return unseen.isEmpty() && begun.isEmpty() && ended.isEmpty();
    }

    static List<Map<String, Object>> rows(List<PairLink> links) {
        return links.stream().map(PairLink::toRow).toList();
    }
}
