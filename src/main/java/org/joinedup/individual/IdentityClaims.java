package org.joinedup.individual;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.joinedup.match.Cluster;
import org.joinedup.match.ClusterMember;
import org.joinedup.source.SourceRecordKey;

/// Which clusters could go on as which individuals.
///
/// A record speaks for the individual that it is linked to. But when records part that came from
/// different individuals, each side speaks for where it came from: so undoing a merge gives both
/// their ids back, whichever of the two had gone on.
final class IdentityClaims {

    /// More records first; then the individual known for longer, and the smaller id. For one id:
    /// the greater match weight, then the smaller first key.
    private static final Comparator<Claim> STRONGEST_FIRST = comparingInt(Claim::records)
            .reversed()
            .thenComparing(Claim::since)
            .thenComparing(Claim::id)
            .thenComparing(comparingDouble(Claim::weight).reversed())
            .thenComparing(Claim::first);

    private final IdentitiesBefore before;

    /// Individuals that still have a record of their own, rather than records that came to them.
    private final Set<String> withRecordsOfTheirOwn;

    IdentityClaims(IdentitiesBefore before) {
        this.before = before;
        this.withRecordsOfTheirOwn = before.links().values().stream()
                .filter(link -> !before.cameFromElsewhere(link.key()))
                .map(Link::individualId)
                .collect(toSet());
    }

    /// @return claims on present individuals, and on past ones where records part
    List<Claim> strongestFirst(List<Cluster> clusters) {
        return clusters.stream()
                .flatMap(cluster -> claims(cluster).stream())
                .sorted(STRONGEST_FIRST)
                .toList();
    }

    /// @return claims on individuals without records that one of the cluster's records founded
    List<Claim> onRetired(List<Cluster> clusters) {
        return clusters.stream()
                .flatMap(cluster -> claimsOnRetired(cluster).stream())
                .sorted(STRONGEST_FIRST)
                .toList();
    }

    private List<Claim> claims(Cluster cluster) {
        var byId = new TreeMap<String, List<String>>();
        for (var member : cluster.members()) {
            var id = before.findId(member.key().text());
            if (id != null) {
                byId.computeIfAbsent(id, one -> new ArrayList<>())
                        .add(member.key().text());
            }
        }
        var votes = new Votes();
        byId.forEach((id, keys) -> addVotes(votes, id, keys));
        return votes.claims(cluster);
    }

    private void addVotes(Votes votes, String id, List<String> keys) {
        var homes = homes(keys);
        if (homes.isEmpty()
                || !withRecordsOfTheirOwn.contains(id)
                || !keys.stream().allMatch(before::cameFromElsewhere)) {
            keys.forEach(key -> votes.add(id, key));
            return;
        }
        for (var key : keys) {
            before.pastIds(key).stream().filter(homes::contains).forEach(home -> votes.add(home, key));
        }
    }

    /// @return past individuals of which one of these was among the first records
    private Set<String> homes(List<String> keys) {
        var homes = new HashSet<String>();
        for (var key : keys) {
            before.pastIds(key).stream().filter(id -> before.isFounder(key, id)).forEach(homes::add);
        }
        return homes;
    }

    private List<Claim> claimsOnRetired(Cluster cluster) {
        var votes = new Votes();
        var keys = cluster.members().stream()
                .map(ClusterMember::key)
                .map(SourceRecordKey::text)
                .toList();
        var homes = homes(keys);
        for (var key : keys) {
            before.pastIds(key).stream()
                    .filter(id -> homes.contains(id) && before.isRetired(id))
                    .forEach(id -> votes.add(id, key));
        }
        return votes.claims(cluster);
    }

    /// One cluster's records that speak for each individual.
    private final class Votes {

        private final TreeMap<String, List<String>> keys = new TreeMap<>();

        void add(String id, String key) {
            keys.computeIfAbsent(id, one -> new ArrayList<>()).add(key);
        }

        List<Claim> claims(Cluster cluster) {
            return keys.entrySet().stream()
                    .map(entry -> new Claim(
                            cluster.members().getFirst().key(),
                            entry.getKey(),
                            entry.getValue().size(),
                            entry.getValue().stream()
                                    .mapToDouble(before::weight)
                                    .sum(),
                            before.since(entry.getKey())))
                    .toList();
        }
    }

    /// A cluster's claim on an individual's id.
    ///
    /// @param first key of the cluster
    /// @param id claimed
    /// @param records of the cluster that speak for it
    /// @param weight sum of those records' match weights, in bits
    /// @param since when the individual was first found
    record Claim(SourceRecordKey first, String id, int records, double weight, Instant since) {}
}
