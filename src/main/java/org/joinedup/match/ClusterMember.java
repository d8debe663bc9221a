package org.joinedup.match;

import java.util.List;
import org.joinedup.source.SourceRecordKey;

/// A source record's place in a cluster, and why it is there.
///
/// @param key of the record
/// @param evidence its links to other records of the cluster, strongest first, at most three;
///     empty for a record alone
public record ClusterMember(SourceRecordKey key, List<LinkEvidence> evidence) {

    /// So many links tell why a record is in its cluster.
    static final int MOST_EVIDENCE = 3;

    /// Copies the evidence.
    public ClusterMember {
        evidence = List.copyOf(evidence);
    }

    /// @return its strongest link, in bits; 0 for a record alone
    public double matchWeight() {
        return evidence.isEmpty() ? 0 : evidence.getFirst().bits();
    }
}
