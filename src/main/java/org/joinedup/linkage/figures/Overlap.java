package org.joinedup.linkage.figures;

import java.util.Arrays;

/// Two ways of putting the same records into clusters, laid over one another.
///
/// A cell is the set of records that are together in both. Counting cells instead of pairs takes
/// time for sorting the records only, however large the clusters are.
public final class Overlap {

    private final int records;
    private final int[] foundSizes;
    private final int[] trueSizes;
    private final long[] cells;
    private final int[] cellSizes;

    private Overlap(int[] found, int[] truth) {
        records = found.length;
        foundSizes = sizes(found);
        trueSizes = sizes(truth);
        var keys = new long[records];
        Arrays.setAll(keys, record -> (long) found[record] << Integer.SIZE | truth[record]);
        Arrays.sort(keys);
        cells = Arrays.stream(keys).distinct().toArray();
        cellSizes = new int[cells.length];
        var cell = 0;
        for (var key : keys) {
            cell += cells[cell] == key ? 0 : 1;
            cellSizes[cell]++;
        }
    }

    /// @param found for each record the number of its cluster, 0 or more
    /// @param truth for each record the number of its true cluster, 0 or more
    public static Overlap of(int[] found, int[] truth) {
        if (found.length != truth.length) {
            throw new IllegalArgumentException("both must be about the same records");
        }
        return new Overlap(found, truth);
    }

    /// @return pairs of records that are together
    public Tally pairs() {
        return new Tally(pairs(cellSizes), pairs(foundSizes), pairs(trueSizes));
    }

    /// @return clusters of two or more records; right are those that are exactly a true one
    public Tally exactClusters() {
        var right = 0;
        for (var cell = 0; cell < cells.length; cell++) {
            var size = cellSizes[cell];
            right += size >= 2 && size == foundSize(cell) && size == trueSize(cell) ? 1 : 0;
        }
        return new Tally(right, several(foundSizes), several(trueSizes));
    }

    /// @return B-cubed: what share of a record's cluster is of its person, and what share of the
    ///     person's records is in it; the record itself included; the mean over all records
    public Score bCubed() {
        var precision = 0.0;
        var recall = 0.0;
        for (var cell = 0; cell < cells.length; cell++) {
            var square = (double) cellSizes[cell] * cellSizes[cell];
            precision += square / foundSize(cell);
            recall += square / trueSize(cell);
        }
        return records == 0 ? Score.ofMeans(1, 1) : Score.ofMeans(precision / records, recall / records);
    }

    private int foundSize(int cell) {
        return foundSizes[(int) (cells[cell] >> Integer.SIZE)];
    }

    private int trueSize(int cell) {
        return trueSizes[(int) cells[cell]];
    }

    private static int[] sizes(int[] clusters) {
        var sizes = new int[Arrays.stream(clusters).max().orElse(-1) + 1];
        for (var cluster : clusters) {
            sizes[cluster]++;
        }
        return sizes;
    }

    private static long pairs(int[] sizes) {
        return Arrays.stream(sizes)
                .mapToLong(size -> (long) size * (size - 1) / 2)
                .sum();
    }

    private static long several(int[] sizes) {
        return Arrays.stream(sizes).filter(size -> size >= 2).count();
    }
}
