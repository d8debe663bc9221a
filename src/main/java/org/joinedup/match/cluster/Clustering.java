package org.joinedup.match.cluster;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.joinedup.match.model.Members;

/// Cuts components into clusters.
///
/// @param edgeWeight the smallest weight that makes two records hang together, in bits
/// @param cut the smallest mean weight of a cluster's parts, in bits
/// @param fracture the same for records that were together before
/// @param clip weights beyond this count as this, up and down, so that one pair cannot decide
/// @param mostRecords components that are larger are taken apart first
public record Clustering(double edgeWeight, double cut, double fracture, double clip, int mostRecords) {

    private static final double STEP = 2;
    private static final double MUST = 1e6;

    /// @param judges makes a judge for a thread
    public Clusters clusters(int records, Edges edges, Supplier<Judge> judges) {
        var roots = rough(records, edges, edgeWeight);
        takeApart(roots, edges);
        var members = Members.of(roots);
        var clusters = new Clusters(new int[records], new float[records]);
        var local = ThreadLocal.withInitial(judges);
        IntStream.range(0, members.size()).parallel().forEach(root -> write(members.of(root), clusters, local.get()));
        return clusters;
    }

    /// Raises the edge weight inside components that are too large until they are not.
    private void takeApart(int[] roots, Edges edges) {
        var threshold = edgeWeight + STEP;
        var sizes = sizes(roots);
        while (Arrays.stream(sizes).anyMatch(size -> size > mostRecords)) {
            var parts = new Components(roots.length);
            for (var edge = 0; edge < edges.size(); edge++) {
                if (sizes[roots[edges.left(edge)]] <= mostRecords
                        ? edges.weight(edge) >= edgeWeight
                        : edges.weight(edge) >= threshold) {
                    if (roots[edges.left(edge)] == roots[edges.right(edge)]) {
                        parts.join(edges.left(edge), edges.right(edge));
                    }
                }
            }
            System.arraycopy(parts.roots(), 0, roots, 0, roots.length);
            sizes = sizes(roots);
            threshold += STEP;
        }
    }

    private static int[] sizes(int[] roots) {
        var sizes = new int[roots.length];
        for (var root : roots) {
            sizes[root]++;
        }
        return sizes;
    }

    private void write(int[] members, Clusters clusters, Judge judge) {
        if (members.length <= 1) {
            Arrays.stream(members).forEach(member -> clusters.roots[member] = member);
            return;
        }
        var weights = weights(members, judge);
        var groups = linkage(members, weights, judge)
                .seeded(together(members, weights, judge))
                .cut(cut);
        var weakest = new WeakestLinks(weights, groups);
        for (var i = 0; i < members.length; i++) {
            clusters.roots[members[i]] = members[groups[i]];
            clusters.weakest[members[i]] = (float) weakest.of(groups[i]);
        }
    }

    private static AverageLinkage linkage(int[] members, double[] weights, Judge judge) {
        return new AverageLinkage(
                weights, members.length, (one, other) -> judge.bits(of(members, one), of(members, other)));
    }

    /// What was together and still hangs together, by the lower threshold.
    ///
    /// @return for each record the smallest one of its group
    private int[] together(int[] members, double[] weights, Judge judge) {
        var size = members.length;
        var apart = weights.clone();
        for (var i = 0; i < apart.length; i++) {
            var before = judge.before(members[i / size]);
            apart[i] = before != 0 && before == judge.before(members[i % size]) ? weights[i] : Double.NaN;
        }
        return linkage(members, apart, judge).cut(fracture);
    }

    private static int[] of(int[] members, int[] places) {
        return Arrays.stream(places).map(place -> members[place]).toArray();
    }

    private double[] weights(int[] members, Judge judge) {
        var size = members.length;
        var weights = new double[size * size];
        for (var i = 0; i < size; i++) {
            for (var j = i + 1; j < size; j++) {
                var weight = clipped(judge.weight(members[i], members[j]));
                weights[i * size + j] = weight;
                weights[j * size + i] = weight;
            }
        }
        return weights;
    }

    /// A must-link is not clipped, and what must not be stays NaN.
    private double clipped(double weight) {
        return weight > MUST || Double.isNaN(weight) ? weight : Math.clamp(weight, -clip, clip);
    }

    /// @return for each record the smallest one that it hangs together with by edges of this weight
    public static int[] rough(int records, Edges edges, double weight) {
        var components = new Components(records);
        IntStream.range(0, edges.size())
                .filter(edge -> edges.weight(edge) >= weight)
                .forEach(edge -> components.join(edges.left(edge), edges.right(edge)));
        return components.roots();
    }

    /// Which records are together.
    ///
    /// @param roots for each record the smallest one of its cluster
    /// @param weakest for each record the weakest link that its cluster hangs by, in bits, clipped;
    ///     0 for a record alone
    public record Clusters(int[] roots, float[] weakest) {}
}
