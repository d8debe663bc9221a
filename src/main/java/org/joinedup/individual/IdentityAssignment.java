package org.joinedup.individual;

import static java.util.Comparator.comparing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joinedup.individual.IdentityClaims.Claim;
import org.joinedup.match.Cluster;
import org.joinedup.source.Fingerprint;
import org.joinedup.source.SourceRecordKey;

/// Gives each cluster the id of an individual, so that ids last from load to load.
///
/// A cluster keeps the id that most of its records speak for ([IdentityClaims]). Other clusters
/// take back the retired id that one of their records founded, or get a new one made from their
/// first key, so the same records loaded into an empty graph get the same ids.
final class IdentityAssignment {

    private static final int ID_LENGTH = 16;

    private final IdentitiesBefore before;
    private final Set<String> taken = new HashSet<>();
    private final Map<SourceRecordKey, String> ids = new HashMap<>();

    /// For each id that records were linked to, how many of them are linked to which id now.
    private final Map<String, Map<String, Integer>> moves = new TreeMap<>();

    IdentityAssignment(List<Cluster> clusters, IdentitiesBefore before) {
        this.before = before;
        var claims = new IdentityClaims(before);
        grant(claims.strongestFirst(clusters));
        grant(claims.onRetired(clusters));
        clusters.forEach(cluster -> ids.computeIfAbsent(first(cluster), this::newId));
        clusters.forEach(this::noteMoves);
    }

    /// @throws IllegalArgumentException for a cluster that was not given
    String id(Cluster cluster) {
        var id = ids.get(first(cluster));
        if (id == null) {
            throw new IllegalArgumentException("not a cluster of this assignment");
        }
        return id;
    }

    /// @return for each id that no cluster kept, the id that most of its records are linked to now
    Map<String, String> merged() {
        var merged = new TreeMap<String, String>();
        moves.forEach((from, counts) -> merged.put(from, mostVoted(counts)));
        merged.keySet().removeAll(taken);
        return merged;
    }

    /// @return for each new id, those that some of its records came from and that go on
    Map<String, Set<String>> split() {
        var split = new TreeMap<String, Set<String>>();
        moves.forEach((from, counts) -> counts.keySet().stream()
                .filter(to -> taken.contains(from) && !before.individuals().containsKey(to))
                .forEach(to -> split.computeIfAbsent(to, id -> new TreeSet<>()).add(from)));
        return split;
    }

    /// @return ids that had no records and have some again
    Set<String> revived() {
        var revived = new TreeSet<>(taken);
        revived.removeIf(id -> !before.isRetired(id));
        return revived;
    }

    private void grant(List<Claim> claims) {
        for (var claim : claims) {
            if (!ids.containsKey(claim.first()) && taken.add(claim.id())) {
                ids.put(claim.first(), claim.id());
            }
        }
    }

    private void noteMoves(Cluster cluster) {
        var id = id(cluster);
        for (var member : cluster.members()) {
            var from = before.findId(member.key().text());
            if (from != null) {
                moves.computeIfAbsent(from, key -> new HashMap<>()).merge(id, 1, Integer::sum);
            }
        }
    }

    private String newId(SourceRecordKey first) {
        for (var attempt = 0; ; attempt++) {
            var id = Fingerprint.of(first.text(), attempt).substring(0, ID_LENGTH);
            if (!before.individuals().containsKey(id) && taken.add(id)) {
                return id;
            }
        }
    }

    private static SourceRecordKey first(Cluster cluster) {
        return cluster.members().getFirst().key();
    }

    private static String mostVoted(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .min(comparing(Map.Entry<String, Integer>::getValue).reversed().thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }
}
