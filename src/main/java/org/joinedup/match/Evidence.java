package org.joinedup.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gathers for each record the strongest links that keep it in its cluster.
final class Evidence {

    private static final int MOST = 3;

    private final List<ComparedRecord> records;
    private final Map<Integer, List<LinkEvidence>> byRecord = new HashMap<>();
    private final Map<Likeness, List<String>> agreements = new HashMap<>();

    Evidence(List<ComparedRecord> records) {
        this.records = records;
    }

    /// Adds a link within a cluster; call strongest first.
    void add(long link) {
        add(link, Pair.high(link), Pair.low(link));
        add(link, Pair.low(link), Pair.high(link));
    }

    ClusterMember member(int record) {
        return new ClusterMember(records.get(record).source().key(), byRecord.getOrDefault(record, List.of()));
    }

    private void add(long link, int record, int with) {
        var evidence = byRecord.computeIfAbsent(record, any -> new ArrayList<>(MOST));
        if (evidence.size() < MOST) {
            evidence.add(evidence(Pair.rule(link), records.get(record), records.get(with)));
        }
    }

    private LinkEvidence evidence(LinkRule rule, ComparedRecord record, ComparedRecord with) {
        var likeness = Comparison.of(record, with);
        var words = agreements.computeIfAbsent(likeness, Likeness::agreements);
        return new LinkEvidence(with.source().key(), rule.name(), rule.bits(), words);
    }
}
