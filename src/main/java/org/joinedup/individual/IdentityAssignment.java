package org.joinedup.individual;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.joinedup.match.Cluster;
import org.joinedup.source.Fingerprint;
import org.joinedup.source.SourceRecordKey;

/// Gives each cluster the id of an individual, so that ids last from load to load.
///
/// A cluster keeps the id that most of its records were linked to. Where two clusters claim one id,
/// the one with more of its records gets it; equal claims go to the cluster whose first key comes
/// first. Other clusters get a new id made from their first key, so the same records loaded into an
/// empty graph get the same ids.
final class IdentityAssignment {

    private static final int ID_LENGTH = 16;

    private final Map<String, String> linkedBefore;
    private final Set<String> everUsed;
    private final Map<SourceRecordKey, String> ids = new HashMap<>();
    private final Map<String, Map<String, Integer>> mergeVotes = new TreeMap<>();

    /// @param linkedBefore individual id by key of the source record, of all that are linked
    /// @param everUsed every id that an individual has or had
    IdentityAssignment(List<Cluster> clusters, Map<String, String> linkedBefore, Set<String> everUsed) {
        this.linkedBefore = linkedBefore;
        this.everUsed = new HashSet<>(everUsed);
        keepIds(clusters);
        clusters.forEach(cluster -> ids.computeIfAbsent(first(cluster), this::newId));
        clusters.forEach(this::voteForMerge);
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
        mergeVotes.forEach((before, counts) -> merged.put(before, mostVoted(counts)));
        merged.keySet().removeAll(new HashSet<>(ids.values()));
        return merged;
    }

    private void keepIds(List<Cluster> clusters) {
        var claims = new ArrayList<Claim>();
        clusters.forEach(cluster ->
                votes(cluster).forEach((id, count) -> claims.add(new Claim(first(cluster), id, count))));
        claims.sort(
                comparingInt(Claim::records).reversed().thenComparing(Claim::id).thenComparing(Claim::first));
        var taken = new HashSet<String>();
        for (var claim : claims) {
            if (!ids.containsKey(claim.first()) && taken.add(claim.id())) {
                ids.put(claim.first(), claim.id());
            }
        }
    }

    private void voteForMerge(Cluster cluster) {
        var id = id(cluster);
        votes(cluster)
                .forEach((before, count) -> mergeVotes
                        .computeIfAbsent(before, key -> new HashMap<>())
                        .merge(id, count, Integer::sum));
    }

    private Map<String, Integer> votes(Cluster cluster) {
        var votes = new HashMap<String, Integer>();
        for (var member : cluster.members()) {
            var before = linkedBefore.get(member.key().text());
            if (before != null) {
                votes.merge(before, 1, Integer::sum);
            }
        }
        return votes;
    }

    private String newId(SourceRecordKey first) {
        for (var attempt = 0; ; attempt++) {
            var id = Fingerprint.of(first.text(), attempt).substring(0, ID_LENGTH);
            if (everUsed.add(id)) {
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

    private record Claim(SourceRecordKey first, String id, int records) {}
}
