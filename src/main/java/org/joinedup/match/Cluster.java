package org.joinedup.match;

import java.util.Comparator;
import java.util.List;

/// Source records that we take to be one person.
///
/// @param members at least one, by key
public record Cluster(List<ClusterMember> members) {

    /// Copies the members in the order of their keys, so that the cluster never changes.
    ///
    /// @throws IllegalArgumentException if there are none
    public Cluster {
        members = members.stream()
                .sorted(Comparator.comparing(ClusterMember::key))
                .toList();
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a cluster has at least one record");
        }
    }
}
