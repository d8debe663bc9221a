package org.joinedup.individual;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.joinedup.match.Cluster;
import org.joinedup.match.ClusterMember;
import org.joinedup.match.Matching;
import org.jspecify.annotations.Nullable;

/// Walks the clusters of a match once and notes what is different from the graph.
final class MatchComparison {

    private final MatchState before;
    private final Matching matching;
    private final Map<String, StagedRecord> staged;
    private final IdentityAssignment ids;
    private final List<Map<String, @Nullable Object>> created = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> individuals = new ArrayList<>();
    private final List<String> endedLinks = new ArrayList<>();
    private final List<Map<String, @Nullable Object>> newLinks = new ArrayList<>();
    private final Set<String> createdIds = new HashSet<>();
    private final Map<String, String> idsByKey = new HashMap<>();

    MatchComparison(MatchState before, Matching matching) {
        this.before = before;
        this.matching = matching;
        this.staged =
                before.staged().stream().collect(toMap(one -> one.record().key().text(), Function.identity()));
        this.ids = new IdentityAssignment(matching.clusters(), before.identities());
    }

    MatchChanges changes() {
        matching.clusters().forEach(this::compare);
        var pairs = before.pairs();
        return new MatchChanges(
                created,
                individuals,
                endedLinks,
                newLinks,
                IdentityEvents.of(ids),
                PairChanges.between(pairs.possible(), PairChanges.links(matching.possible(), idsByKey), createdIds),
                PairChanges.between(pairs.families(), PairChanges.links(matching.families(), idsByKey), createdIds),
                SampleChanges.between(pairs.samples(), Samples.of(matching.clusters(), before.inForce())),
                applied());
    }

    private void compare(Cluster cluster) {
        var id = ids.id(cluster);
        cluster.members().forEach(member -> idsByKey.put(member.key().text(), id));
        if (cluster.members().stream().allMatch(member -> staged(member).link() == null)) {
            createdIds.add(id);
            created.add(toNewRow(cluster, id));
        } else {
            compareAttributes(cluster, id);
            cluster.members().forEach(member -> compareLink(member, id));
        }
    }

    private void compareAttributes(Cluster cluster, String id) {
        var row = toRow(cluster, id);
        var known = before.identities().individuals().get(id);
        if (known == null || !known.hash().equals(row.get("hash"))) {
            individuals.add(row);
        }
    }

    private void compareLink(ClusterMember member, String id) {
        var link = staged(member).link();
        var now = Link.of(member, id);
        if (!now.equals(link)) {
            if (link != null) {
                endedLinks.add(now.key());
            }
            newLinks.add(now.toRow());
        }
    }

    private List<Map<String, Object>> applied() {
        return before.decisions().stream()
                .filter(one -> !one.applied())
                .map(StoredDecision::toRow)
                .toList();
    }

    private StagedRecord staged(ClusterMember member) {
        return Objects.requireNonNull(staged.get(member.key().text()));
    }

    private Map<String, @Nullable Object> toNewRow(Cluster cluster, String id) {
        var links = cluster.members().stream()
                .map(member -> Link.of(member, id).toRow())
                .toList();
        return Map.of("properties", toRow(cluster, id), "links", links);
    }

    private Map<String, @Nullable Object> toRow(Cluster cluster, String id) {
        var records = cluster.members().stream().map(this::staged).toList();
        var past = cluster.members().stream()
                .flatMap(member -> before.past().getOrDefault(member.key(), List.of()).stream())
                .toList();
        return Attributes.of(records, past).toRow(id);
    }
}
