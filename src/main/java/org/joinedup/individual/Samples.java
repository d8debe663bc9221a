package org.joinedup.individual;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.joinedup.match.Cluster;
import org.joinedup.match.ClusterMember;
import org.joinedup.match.Decision;
import org.joinedup.match.ScoredPair;
import org.joinedup.source.Fingerprint;
import org.joinedup.source.SourceRecordKey;

/// The links that people check to measure how often the match is right: one record in a hundred.
///
/// Which ones follows from a fingerprint of the record's key, so that it is by chance, and the same
/// at every match.
final class Samples {

    private static final int ONE_IN = 100;

    private Samples() {}

    /// @param decisions in force: links that people made themselves tell nothing about the match
    /// @return each drawn record with the one that it is linked to most strongly, in the order of
    ///     their keys
    static List<ScoredPair> of(List<Cluster> clusters, Collection<Decision> decisions) {
        var decided = new HashSet<Set<SourceRecordKey>>();
        decisions.forEach(one -> decided.add(Set.of(one.left(), one.right())));
        var samples = new TreeMap<String, ScoredPair>();
        clusters.stream()
                .flatMap(cluster -> cluster.members().stream())
                .filter(member -> !member.evidence().isEmpty() && isDrawn(member.key()))
                .map(Samples::strongest)
                .filter(pair -> !decided.contains(Set.of(pair.left(), pair.right())))
                .forEach(pair -> samples.putIfAbsent(
                        pair.left().text() + " " + pair.right().text(), pair));
        return List.copyOf(samples.values());
    }

    static boolean isDrawn(SourceRecordKey key) {
        return Math.floorMod(Fingerprint.number("sample", key.text()), ONE_IN) == 0;
    }

    private static ScoredPair strongest(ClusterMember member) {
        var evidence = member.evidence().getFirst();
        var bits = Link.rounded(evidence.bits());
        return member.key().compareTo(evidence.with()) < 0
                ? new ScoredPair(member.key(), evidence.with(), bits)
                : new ScoredPair(evidence.with(), member.key(), bits);
    }
}
