package org.joinedup.individual;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joinedup.individual.Regrouping.Group;
import org.joinedup.match.Cluster;
import org.joinedup.match.ClusterMember;
import org.joinedup.source.SourceRecordKey;
import org.jspecify.annotations.Nullable;

/// Finds which individuals a match changes around some records, leaving out changes elsewhere.
final class RegroupingSearch {

    private final Map<SourceRecordKey, String> idsBefore;
    private final Map<SourceRecordKey, String> idsAfter = new HashMap<>();
    private final Map<String, Set<SourceRecordKey>> before = new TreeMap<>();
    private final Map<String, Set<SourceRecordKey>> after = new TreeMap<>();

    RegroupingSearch(MatchState state, List<Cluster> clusters) {
        idsBefore = state.before();
        idsBefore.forEach((key, id) -> put(before, id, key));
        var ids = new IdentityAssignment(clusters, state.identities());
        for (var cluster : clusters) {
            cluster.members().stream().map(ClusterMember::key).forEach(key -> {
                idsAfter.put(key, ids.id(cluster));
                put(after, ids.id(cluster), key);
            });
        }
    }

    /// Goes from record to record that shares or would share an individual.
    ///
    /// @param keys where to begin
    Regrouping around(Collection<SourceRecordKey> keys) {
        var reached = new TreeSet<SourceRecordKey>();
        var open = new ArrayDeque<>(keys);
        while (!open.isEmpty()) {
            var key = open.remove();
            if (reached.add(key)) {
                open.addAll(together(before, idsBefore.get(key)));
                open.addAll(together(after, idsAfter.get(key)));
            }
        }
        return regrouping(reached);
    }

    private Regrouping regrouping(Set<SourceRecordKey> reached) {
        var groupsBefore = groups(before, idsBefore, reached);
        var groupsAfter = groups(after, idsAfter, reached);
        var same = new HashSet<>(groupsBefore);
        same.retainAll(groupsAfter);
        groupsBefore.removeAll(same);
        groupsAfter.removeAll(same);
        return new Regrouping(groupsBefore, groupsAfter);
    }

    private static List<Group> groups(
            Map<String, Set<SourceRecordKey>> members, Map<SourceRecordKey, String> ids, Set<SourceRecordKey> reached) {
        var found = reached.stream().filter(ids::containsKey).map(ids::get).collect(toSet());
        return new ArrayList<>(members.entrySet().stream()
                .filter(entry -> found.contains(entry.getKey()))
                .map(entry -> new Group(entry.getKey(), List.copyOf(entry.getValue())))
                .toList());
    }

    private static Set<SourceRecordKey> together(Map<String, Set<SourceRecordKey>> members, @Nullable String id) {
        return id == null ? Set.of() : members.getOrDefault(id, Set.of());
    }

    private static void put(Map<String, Set<SourceRecordKey>> members, String id, SourceRecordKey key) {
        members.computeIfAbsent(id, one -> new TreeSet<>()).add(key);
    }
}
