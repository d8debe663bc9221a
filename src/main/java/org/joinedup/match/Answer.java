package org.joinedup.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.joinedup.match.compare.Comparisons;
import org.joinedup.match.model.Members;
import org.joinedup.match.model.Weights;
import org.joinedup.source.SourceRecordKey;

/// What a run found, told by source record keys.
final class Answer {

    private final Engine engine;
    private final Engine.Found found;
    private final Constraints constraints;
    private final Weights weights;
    private final Comparisons comparisons;
    private final int[] roots;

    Answer(Engine engine, Engine.Found found, Constraints constraints) {
        this.engine = engine;
        this.found = found;
        this.constraints = constraints;
        comparisons = new Comparisons(engine.features());
        weights = new Weights(found.trained().model(), found.trained().terms(), comparisons, engine.features());
        roots = found.clusters().roots();
    }

    Matching matching() {
        return new Matching(clusters(), pairsBetween(this::possibleBits), pairsBetween(this::familyBits));
    }

    private List<Cluster> clusters() {
        var members = Members.of(roots);
        return IntStream.range(0, members.size())
                .mapToObj(members::of)
                .filter(records -> records.length > 0)
                .map(this::cluster)
                .sorted(Comparator.comparing(
                        cluster -> cluster.members().getFirst().key()))
                .toList();
    }

    private Cluster cluster(int[] records) {
        return new Cluster(IntStream.of(records)
                .mapToObj(record -> member(record, records))
                .toList());
    }

    private ClusterMember member(int record, int[] records) {
        var evidence = IntStream.of(records)
                .filter(other -> other != record)
                .mapToObj(other -> evidence(record, other))
                .sorted(Comparator.comparingDouble((LinkEvidence one) -> -one.bits())
                        .thenComparing(LinkEvidence::with))
                .limit(ClusterMember.MOST_EVIDENCE)
                .toList();
        return new ClusterMember(key(record), evidence);
    }

    private LinkEvidence evidence(int record, int other) {
        var pattern = comparisons.pattern(record, other);
        var isDecided = constraints.isMust(record, other);
        var agreements = new ArrayList<String>();
        for (var i = 0; i < comparisons.size(); i++) {
            var level = Comparisons.level(pattern, i);
            if (level != 0 && weights.personBits(i, level) > 0) {
                agreements.add(comparisons.get(i).words(level));
            }
        }
        return new LinkEvidence(
                key(other),
                isDecided ? "DECIDED_BY_A_PERSON" : "MATCH_WEIGHT",
                weights.weight(pattern, record, other),
                agreements);
    }

    /// Tells how strongly a pair of different clusters speaks for something; NaN when it does not.
    private interface PairBits {
        double of(int pair);
    }

    private double possibleBits(int pair) {
        var weight = found.edges().weight(pair);
        return weight >= Thresholds.REVIEW ? weight : Double.NaN;
    }

    private double familyBits(int pair) {
        var kept = found.kept();
        var bits = weights.householdWeight(kept.pattern(pair), kept.left(pair), kept.right(pair));
        return bits >= Weights.HOUSEHOLD ? bits : Double.NaN;
    }

    /// The strongest pair of each two clusters that no person decided about.
    private List<ScoredPair> pairsBetween(PairBits bits) {
        var best = new HashMap<Long, ScoredPair>();
        for (var pair = 0; pair < found.kept().size(); pair++) {
            var left = found.kept().left(pair);
            var right = found.kept().right(pair);
            var of = roots[left] == roots[right] || constraints.isCannot(left, right) ? Double.NaN : bits.of(pair);
            if (!Double.isNaN(of)) {
                best.merge(clusters(left, right), scored(left, right, of), Answer::stronger);
            }
        }
        return best.values().stream().sorted(STRONGEST_FIRST).toList();
    }

    private static final Comparator<ScoredPair> STRONGEST_FIRST = Comparator.comparingDouble(
                    (ScoredPair pair) -> -pair.bits())
            .thenComparing(ScoredPair::left)
            .thenComparing(ScoredPair::right);

    private static ScoredPair stronger(ScoredPair one, ScoredPair other) {
        return STRONGEST_FIRST.compare(one, other) <= 0 ? one : other;
    }

    private long clusters(int left, int right) {
        return (long) Math.min(roots[left], roots[right]) << Integer.SIZE | Math.max(roots[left], roots[right]);
    }

    private ScoredPair scored(int left, int right, double bits) {
        var one = key(left);
        var other = key(right);
        return one.compareTo(other) < 0 ? new ScoredPair(one, other, bits) : new ScoredPair(other, one, bits);
    }

    private SourceRecordKey key(int record) {
        return new SourceRecordKey(engine.table().system(record), engine.table().id(record));
    }
}
