package org.joinedup.match;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.joinedup.source.SourceRecord;
import org.joinedup.source.SourceRecordKey;

/// Matches by fixed rules: identifiers with their check digits first, then names, birth dates and
/// residences.
///
/// The rules are [LinkRule]; what no rule can put together is [Likeness#isContradiction()].
public final class FixedRules implements Matcher {

    private static final long NO_LINK = -1;

    /// Decisions and what was before are not looked at.
    @Override
    public Matching match(
            Collection<SourceRecord> records, List<Decision> decisions, Map<SourceRecordKey, String> before) {
        return new Matching(match(records), List.of(), List.of());
    }

    @Override
    public Explanation explain(SourceRecord left, SourceRecord right) {
        var compared = Preparation.of(List.of(left, right));
        var rule = LinkRule.of(Comparison.of(compared.getFirst(), compared.getLast()));
        var bits = rule == null ? 0 : rule.bits();
        var name = rule == null ? "none" : rule.name();
        return new Explanation(0, List.of(new Explanation.Step("rule", name, bits, null, null, null)), 0, bits);
    }

    List<Cluster> match(Collection<SourceRecord> records) {
        requireDistinctKeys(records);
        var compared = Preparation.of(records);
        var links = new Ambiguity(compared).without(links(compared, new CandidatePairs(compared).all()));
        var clustering = new Clustering(compared);
        clustering.join(links);
        var evidence = new Evidence(compared);
        Arrays.stream(links).filter(clustering::isWithinACluster).forEach(evidence::add);
        return clusters(clustering, evidence);
    }

    @Override
    public String version() {
        return "fixed-rules-1";
    }

    private static void requireDistinctKeys(Collection<SourceRecord> records) {
        if (records.stream().map(SourceRecord::key).collect(toSet()).size() < records.size()) {
            throw new IllegalArgumentException("two source records have one key");
        }
    }

    /// @return ascending, so strongest first
    private static long[] links(List<ComparedRecord> records, long[] pairs) {
        return LongStream.of(pairs)
                .parallel()
                .map(pair -> link(records, pair))
                .filter(link -> link != NO_LINK)
                .sorted()
                .toArray();
    }

    private static long link(List<ComparedRecord> records, long pair) {
        var left = records.get(Pair.high(pair));
        var right = records.get(Pair.low(pair));
        if (Comparison.isContradictionWithoutNames(left, right)) {
            return NO_LINK;
        }
        var rule = LinkRule.of(Comparison.of(left, right));
        return rule == null ? NO_LINK : Pair.link(rule, pair);
    }

    private static List<Cluster> clusters(Clustering clustering, Evidence evidence) {
        var clusters = new ArrayList<Cluster>();
        for (var numbers : clustering.clusters()) {
            clusters.add(new Cluster(
                    Arrays.stream(numbers).mapToObj(evidence::member).toList()));
        }
        clusters.sort(
                Comparator.comparing(cluster -> cluster.members().getFirst().key()));
        return List.copyOf(clusters);
    }
}
