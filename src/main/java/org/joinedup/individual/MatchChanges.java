package org.joinedup.individual;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.joinedup.match.Cluster;
import org.joinedup.match.ClusterMember;
import org.joinedup.source.Fingerprint;
import org.jspecify.annotations.Nullable;

/// What a match changes in the graph, as rows for the statements that write it.
///
/// The same records matched again change nothing.
///
/// @param created rows of `createIndividuals.cypher`: individuals of whom no record was linked
/// @param individuals rows of `writeIndividuals.cypher`: others, new or with changed attributes
/// @param endedLinks keys of source records whose link ends
/// @param newLinks rows of `createLinks.cypher`
/// @param revived ids that had no records and have some again
/// @param merged rows of `mergeIndividuals.cypher`
record MatchChanges(
        List<Map<String, @Nullable Object>> created,
        List<Map<String, @Nullable Object>> individuals,
        List<String> endedLinks,
        List<Map<String, @Nullable Object>> newLinks,
        List<String> revived,
        List<Map<String, String>> merged) {

    /// @param staged every source record with its present link
    /// @param known hash of the attributes by id, of every individual; empty for one without
    ///     records
    /// @param clusters of all the records staged
    static MatchChanges between(List<StagedRecord> staged, Map<String, String> known, List<Cluster> clusters) {
        return new Comparing(staged, known, clusters).changes();
    }

    boolean isEmpty() {
        return created.isEmpty()
                && individuals.isEmpty()
                && endedLinks.isEmpty()
                && newLinks.isEmpty()
                && merged.isEmpty();
    }

    /// Walks the clusters once and notes what is different.
    private static final class Comparing {

        private final Map<String, StagedRecord> staged;
        private final Map<String, String> known;
        private final List<Cluster> clusters;
        private final IdentityAssignment ids;
        private final MatchChanges changes = new MatchChanges(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());

        Comparing(List<StagedRecord> records, Map<String, String> known, List<Cluster> clusters) {
            this.staged =
                    records.stream().collect(toMap(one -> one.record().key().text(), Function.identity()));
            this.known = known;
            this.clusters = clusters;
            this.ids = new IdentityAssignment(clusters, linkedBefore(records), known.keySet());
        }

        MatchChanges changes() {
            clusters.forEach(this::compare);
            ids.merged().forEach((from, into) -> changes.merged.add(Map.of("from", from, "into", into)));
            return changes;
        }

        private void compare(Cluster cluster) {
            var id = ids.id(cluster);
            if (cluster.members().stream().allMatch(member -> staged(member).link() == null)) {
                changes.created.add(toNewRow(cluster, id));
            } else {
                compareAttributes(cluster, id);
                cluster.members().forEach(member -> compareLink(member, id));
            }
        }

        private void compareAttributes(Cluster cluster, String id) {
            var row = toRow(cluster, id);
            var before = known.get(id);
            if (!Objects.equals(row.get("hash"), before)) {
                changes.individuals.add(row);
            }
            if ("".equals(before)) {
                changes.revived.add(id);
            }
        }

        private void compareLink(ClusterMember member, String id) {
            var before = staged(member).link();
            var now = Link.of(member, id);
            if (!now.equals(before)) {
                if (before != null) {
                    changes.endedLinks.add(now.key());
                }
                changes.newLinks.add(now.toRow());
            }
        }

        private StagedRecord staged(ClusterMember member) {
            return Objects.requireNonNull(staged.get(member.key().text()));
        }

        private static Map<String, String> linkedBefore(List<StagedRecord> records) {
            var linked = new HashMap<String, String>();
            for (var one : records) {
                if (one.link() != null) {
                    linked.put(one.link().key(), one.link().individualId());
                }
            }
            return linked;
        }

        private Map<String, @Nullable Object> toNewRow(Cluster cluster, String id) {
            var links = cluster.members().stream()
                    .map(member -> Link.of(member, id).toRow())
                    .toList();
            return Map.of("properties", toRow(cluster, id), "links", links);
        }

        private Map<String, @Nullable Object> toRow(Cluster cluster, String id) {
            var attributes = Attributes.of(cluster.members().stream()
                    .map(member -> staged(member).record())
                    .toList());
            var row = new HashMap<String, @Nullable Object>();
            row.put("id", id);
            row.put("displayName", attributes.displayName());
            row.put("names", attributes.names());
            row.put("birthDate", attributes.birthDate());
            row.put("sex", attributes.sex() == null ? null : attributes.sex().name());
            row.put(
                    "hash",
                    Fingerprint.of(
                            attributes.displayName(), attributes.names(), attributes.birthDate(), attributes.sex()));
            return row;
        }
    }
}
