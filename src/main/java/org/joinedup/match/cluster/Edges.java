package org.joinedup.match.cluster;

import java.util.Arrays;
import java.util.List;

/// Pairs of records with their match weights, growing.
public final class Edges {

    private long[] pairs = new long[1024];
    private float[] weights = new float[1024];
    private int size;

    public void add(int left, int right, double weight) {
        if (size == pairs.length) {
            pairs = Arrays.copyOf(pairs, size + size / 2);
            weights = Arrays.copyOf(weights, size + size / 2);
        }
        pairs[size] = (long) left << Integer.SIZE | right;
        weights[size++] = (float) weight;
    }

    public static Edges joined(List<Edges> all) {
        var joined = new Edges();
        var size = all.stream().mapToInt(Edges::size).sum();
        joined.pairs = new long[Math.max(1, size)];
        joined.weights = new float[Math.max(1, size)];
        for (var edges : all) {
            System.arraycopy(edges.pairs, 0, joined.pairs, joined.size, edges.size);
            System.arraycopy(edges.weights, 0, joined.weights, joined.size, edges.size);
            joined.size += edges.size;
        }
        return joined;
    }

    public int size() {
        return size;
    }

    public int left(int edge) {
        return (int) (pairs[edge] >>> Integer.SIZE);
    }

    public int right(int edge) {
        return (int) pairs[edge];
    }

    /// @return match weight in bits
    public double weight(int edge) {
        return weights[edge];
    }
}
