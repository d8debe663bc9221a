package org.joinedup.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.joinedup.match.cluster.Edges;
import org.joinedup.match.table.RecordTable;
import org.joinedup.source.SourceRecordKey;

/// What no weight may override, and what was before, by record numbers.
final class Constraints {

    private final Set<Long> must = new HashSet<>();
    private final Set<Long> cannot = new HashSet<>();
    private final int[] systems;
    private final boolean[] isDeduplicated;
    private final int[] before;

    private Constraints(RecordTable table, Set<String> deduplicated) {
        systems = IntStream.range(0, table.size()).map(table::systemCode).toArray();
        isDeduplicated = new boolean[IntStream.of(systems).max().orElse(0) + 1];
        for (var system : deduplicated) {
            isDeduplicated[table.findSystemCode(system)] = true;
        }
        isDeduplicated[0] = false;
        before = new int[table.size()];
    }

    /// @param deduplicated systems that hold a person at most once
    static Constraints of(RecordTable table, Set<String> deduplicated) {
        return new Constraints(table, deduplicated);
    }

    /// @param before individual of each record, by key
    static Constraints of(RecordTable table, List<Decision> decisions, Map<SourceRecordKey, String> before) {
        var constraints = new Constraints(table, Set.of());
        var numbers = new HashMap<SourceRecordKey, Integer>();
        var individuals = new HashMap<String, Integer>();
        for (var record = 0; record < table.size(); record++) {
            var key = new SourceRecordKey(table.system(record), table.id(record));
            numbers.put(key, record);
            var individual = before.get(key);
            constraints.before[record] =
                    individual == null ? 0 : individuals.computeIfAbsent(individual, id -> individuals.size() + 1);
        }
        for (var decision : decisions) {
            var left = numbers.get(decision.left());
            var right = numbers.get(decision.right());
            if (left != null && right != null) {
                (decision.kind() == Decision.Kind.MUST_LINK ? constraints.must : constraints.cannot)
                        .add(pair(left, right));
            }
        }
        return constraints;
    }

    boolean isMust(int left, int right) {
        return !must.isEmpty() && must.contains(pair(left, right));
    }

    boolean isCannot(int left, int right) {
        return !cannot.isEmpty() && cannot.contains(pair(left, right));
    }

    /// @return number of the individual that the record was linked to; 0 when it was not
    int before(int record) {
        return before[record];
    }

    /// @return whether a system that holds a person once would have the person twice
    boolean isTwiceInOneSystem(int[] one, int[] other) {
        for (var left : one) {
            for (var right : other) {
                if (systems[left] == systems[right] && isDeduplicated[systems[left]]) {
                    return true;
                }
            }
        }
        return false;
    }

    /// @return the edges, and one for each must-link, so that their records hang together
    Edges withMustLinks(Edges edges) {
        if (must.isEmpty()) {
            return edges;
        }
        var more = new Edges();
        must.stream()
                .sorted()
                .forEach(pair -> more.add((int) (pair >>> Integer.SIZE), (int) (long) pair, RecordJudge.MUST));
        return Edges.joined(List.of(edges, more));
    }

    private static long pair(int left, int right) {
        return (long) Math.min(left, right) << Integer.SIZE | Math.max(left, right);
    }
}
