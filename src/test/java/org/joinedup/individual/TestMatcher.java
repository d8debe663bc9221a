package org.joinedup.individual;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.joinedup.match.Cluster;
import org.joinedup.match.ClusterMember;
import org.joinedup.match.Decision;
import org.joinedup.match.Decision.Kind;
import org.joinedup.match.Explanation;
import org.joinedup.match.LinkEvidence;
import org.joinedup.match.Matcher;
import org.joinedup.match.Matching;
import org.joinedup.match.ScoredPair;
import org.joinedup.source.SourceRecord;
import org.joinedup.source.SourceRecordKey;

/// Matches as a test says, and as people decide.
///
/// Records are together that the test puts together. What must be linked brings their groups
/// together; then a record goes to the first part of its group that nothing keeps it from.
public final class TestMatcher implements Matcher {

    public static final double BITS = 12.5;

    private final Map<SourceRecordKey, String> groups = new HashMap<>();
    private final List<ScoredPair> possible = new ArrayList<>();
    private final List<ScoredPair> families = new ArrayList<>();

    /// Puts records together, and apart from those that they were together with.
    public TestMatcher together(String... keys) {
        Stream.of(keys).forEach(key -> groups.put(SourceRecordKey.parse(key), keys[0]));
        return this;
    }

    public TestMatcher possible(String left, String right, double bits) {
        possible.add(pair(left, right, bits));
        return this;
    }

    public TestMatcher family(String left, String right, double bits) {
        families.add(pair(left, right, bits));
        return this;
    }

    public void forget() {
        groups.clear();
        possible.clear();
        families.clear();
    }

    @Override
    public Matching match(
            Collection<SourceRecord> records, List<Decision> decisions, Map<SourceRecordKey, String> before) {
        var atoms = atoms(records, decisions);
        var clusters = parts(records, decisions, atoms).stream()
                .map(TestMatcher::cluster)
                .sorted((a, b) -> a.members()
                        .getFirst()
                        .key()
                        .compareTo(b.members().getFirst().key()))
                .toList();
        var places = new HashMap<SourceRecordKey, Cluster>();
        clusters.forEach(cluster -> cluster.members().forEach(member -> places.put(member.key(), cluster)));
        return new Matching(clusters, apart(possible, places), apart(families, places));
    }

    @Override
    public Explanation explain(SourceRecord left, SourceRecord right) {
        var name = new Explanation.Step("name", "exact", 9.25, 0.9, 0.0015, 0.001);
        var birth = new Explanation.Step("birth date", "not held", 0, null, null, null);
        return new Explanation(-10, List.of(name, birth), -1.5, -2.25);
    }

    @Override
    public String version() {
        return "test-1";
    }

    /// @return for each record, the first record that it must be linked to, directly or not
    private static Map<SourceRecordKey, SourceRecordKey> atoms(
            Collection<SourceRecord> records, List<Decision> decisions) {
        var atoms = new TreeMap<SourceRecordKey, SourceRecordKey>();
        records.forEach(one -> atoms.put(one.key(), one.key()));
        for (var decision : decisions) {
            if (decision.kind() == Kind.MUST_LINK && isAbout(decision, atoms)) {
                unite(atoms, atoms.get(decision.left()), atoms.get(decision.right()));
            }
        }
        return atoms;
    }

    private List<List<SourceRecordKey>> parts(
            Collection<SourceRecord> records, List<Decision> decisions, Map<SourceRecordKey, SourceRecordKey> atoms) {
        var wholes = new TreeMap<SourceRecordKey, SourceRecordKey>(atoms);
        var firsts = new HashMap<String, SourceRecordKey>();
        for (var key : new TreeSet<>(groups.keySet())) {
            if (wholes.containsKey(key)) {
                var first = firsts.computeIfAbsent(groups.get(key), name -> key);
                unite(wholes, wholes.get(first), wholes.get(key));
            }
        }
        var parts = new TreeMap<SourceRecordKey, List<List<SourceRecordKey>>>();
        new TreeSet<>(atoms.values())
                .forEach(atom -> place(
                        members(atoms, atom),
                        parts.computeIfAbsent(wholes.get(atom), w -> new ArrayList<>()),
                        decisions));
        return parts.values().stream().flatMap(List::stream).toList();
    }

    private static void place(List<SourceRecordKey> atom, List<List<SourceRecordKey>> parts, List<Decision> decisions) {
        for (var part : parts) {
            if (decisions.stream().noneMatch(one -> keepsApart(one, part, atom))) {
                part.addAll(atom);
                return;
            }
        }
        parts.add(new ArrayList<>(atom));
    }

    private static boolean keepsApart(Decision one, List<SourceRecordKey> part, List<SourceRecordKey> atom) {
        return one.kind() == Kind.CANNOT_LINK
                && (part.contains(one.left()) && atom.contains(one.right())
                        || part.contains(one.right()) && atom.contains(one.left()));
    }

    private static boolean isAbout(Decision decision, Map<SourceRecordKey, SourceRecordKey> atoms) {
        return atoms.containsKey(decision.left()) && atoms.containsKey(decision.right());
    }

    private static void unite(Map<SourceRecordKey, SourceRecordKey> all, SourceRecordKey one, SourceRecordKey other) {
        all.replaceAll((key, first) -> first.equals(one) || first.equals(other) ? min(one, other) : first);
    }

    private static SourceRecordKey min(SourceRecordKey one, SourceRecordKey other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static List<SourceRecordKey> members(Map<SourceRecordKey, SourceRecordKey> atoms, SourceRecordKey atom) {
        return atoms.entrySet().stream()
                .filter(entry -> entry.getValue().equals(atom))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Cluster cluster(List<SourceRecordKey> keys) {
        return new Cluster(keys.stream()
                .map(key -> new ClusterMember(key, evidence(key, keys)))
                .toList());
    }

    private static List<LinkEvidence> evidence(SourceRecordKey key, List<SourceRecordKey> keys) {
        return keys.stream()
                .filter(other -> !other.equals(key))
                .sorted()
                .limit(1)
                .map(other -> new LinkEvidence(other, "TOGETHER", BITS, List.of("same name")))
                .toList();
    }

    private static List<ScoredPair> apart(List<ScoredPair> pairs, Map<SourceRecordKey, Cluster> places) {
        return pairs.stream()
                .filter(pair -> places.get(pair.left()) != null && places.get(pair.right()) != null)
                .filter(pair -> places.get(pair.left()) != places.get(pair.right()))
                .toList();
    }

    private static ScoredPair pair(String left, String right, double bits) {
        return new ScoredPair(SourceRecordKey.parse(left), SourceRecordKey.parse(right), bits);
    }
}
