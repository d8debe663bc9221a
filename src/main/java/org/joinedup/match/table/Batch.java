package org.joinedup.match.table;

import java.util.Arrays;

/// Values of some records, one after the other in one buffer, to be coded column by column.
final class Batch {

    private static final int ROWS = 1024;
    private static final int USUAL_LENGTH = 16;

    private final int width;
    private final int[] ends;
    private char[] chars;
    private int size;

    /// @param width values of a record
    Batch(int width) {
        this.width = width;
        ends = new int[1 + ROWS * width];
        chars = new char[ROWS * width * USUAL_LENGTH];
    }

    /// Adds the next value; the first `width` ones are the first record's.
    void add(Text value) {
        var start = ends[size];
        if (start + value.length() > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(start + value.length(), 2 * chars.length));
        }
        ends[++size] = value.copyTo(chars, start);
    }

    void clear() {
        size = 0;
    }

    boolean isFull() {
        return size == ROWS * width;
    }

    int rows() {
        return size / width;
    }

    /// Lays a slice over a value.
    void show(int row, int column, Slice slice) {
        var value = row * width + column;
        slice.lay(chars, ends[value], ends[value + 1] - ends[value]);
    }
}
