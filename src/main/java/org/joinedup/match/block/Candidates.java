package org.joinedup.match.block;

import java.util.Arrays;

/// A growing list of records, used again and again.
public final class Candidates {

    private int[] records = new int[1024];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int record) {
        if (size == records.length) {
            records = Arrays.copyOf(records, size * 2);
        }
        records[size++] = record;
    }

    public int size() {
        return size;
    }

    public int get(int i) {
        return records[i];
    }
}
