package org.joinedup.match.model;

import java.util.Arrays;

/// The records of each cluster.
public final class Members {

    private final int[] starts;
    private final int[] records;

    private Members(int[] starts, int[] records) {
        this.starts = starts;
        this.records = records;
    }

    /// @param clusters number of the cluster of each record, 0 to the number of records
    public static Members of(int[] clusters) {
        var most = Arrays.stream(clusters).max().orElse(-1) + 1;
        var starts = new int[most + 1];
        for (var cluster : clusters) {
            starts[cluster + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        var next = Arrays.copyOf(starts, most);
        var records = new int[clusters.length];
        for (var record = 0; record < clusters.length; record++) {
            records[next[clusters[record]]++] = record;
        }
        return new Members(starts, records);
    }

    /// @return number of clusters, empty ones too
    public int size() {
        return starts.length - 1;
    }

    public int from(int cluster) {
        return starts[cluster];
    }

    public int to(int cluster) {
        return starts[cluster + 1];
    }

    public int record(int i) {
        return records[i];
    }

    /// @return ascending
    public int[] of(int cluster) {
        return Arrays.copyOfRange(records, starts[cluster], starts[cluster + 1]);
    }
}
