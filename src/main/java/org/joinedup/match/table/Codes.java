package org.joinedup.match.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The values of all records as numbers, coded column by column, a few records at a time: the
/// memory that holds a column's values is asked for many of them at once.
final class Codes {

    private static final int ROWS = 256;
    private static final int FIRST_CAPACITY = 1024;

    private final List<Dictionary> dictionaries;
    private final int[][] codes;
    private final Texts ids = new PooledTexts();
    private final Slice value = new Slice();

    /// Depends on all that was touched, and means nothing.
    private int touched;

    /// @param columns how many; a batch has the system first, then the columns, the identifier last
    Codes(int columns) {
        dictionaries = Stream.concat(
                        Stream.of(new Dictionary()),
                        IntStream.range(0, columns).mapToObj(column -> Dictionary.pooled()))
                .toList();
        codes = new int[dictionaries.size()][FIRST_CAPACITY];
    }

    void take(Batch batch) {
        for (var from = 0; from < batch.rows(); from += ROWS) {
            take(new Part(batch, from, Math.min(batch.rows(), from + ROWS)));
        }
    }

    /// Cuts off what was made room for in vain.
    void trim() {
        resize(ids.size());
    }

    /// @return an empty one with the values that these take
    Batch batch() {
        return new Batch(codes.length + 1);
    }

    /// @return number of records
    int size() {
        return ids.size();
    }

    String id(int record) {
        return ids.get(record);
    }

    Dictionary systems() {
        return dictionaries.getFirst();
    }

    int system(int record) {
        return codes[0][record];
    }

    Dictionary values(int column) {
        return dictionaries.get(column + 1);
    }

    int code(int column, int record) {
        return codes[column + 1][record];
    }

    private void take(Part part) {
        var capacity = codes[0].length;
        if (ids.size() + part.rows() > capacity) {
            resize(capacity + capacity / 2);
        }
        for (var column = 0; column < codes.length; column++) {
            touched += dictionaries.get(column).touch(hashes(part, column));
            code(part, column);
        }
        for (var row = part.from; row < part.to; row++) {
            part.batch.show(row, codes.length, value);
            ids.add(value);
        }
    }

    private int[] hashes(Part part, int column) {
        var hashes = new int[part.rows()];
        for (var i = 0; i < hashes.length; i++) {
            part.batch.show(part.from + i, column, value);
            hashes[i] = value.hash();
        }
        return hashes;
    }

    private void code(Part part, int column) {
        var first = ids.size();
        for (var i = 0; i < part.rows(); i++) {
            part.batch.show(part.from + i, column, value);
            codes[column][first + i] =
                    value.isEmpty() ? 0 : dictionaries.get(column).code(value);
        }
    }

    private void resize(int capacity) {
        for (var column = 0; column < codes.length; column++) {
            codes[column] = Arrays.copyOf(codes[column], capacity);
        }
    }

    /// Some rows of a batch.
    private record Part(Batch batch, int from, int to) {

        int rows() {
            return to - from;
        }
    }
}
