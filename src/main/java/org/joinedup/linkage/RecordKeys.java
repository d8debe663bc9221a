package org.joinedup.linkage;

import java.util.Arrays;
import java.util.HashMap;
import org.joinedup.linkage.csv.InputMistake;
import org.joinedup.match.table.RecordTable;

/// Looks for records that cannot be told apart, by sorted hashes rather than a map of all keys.
final class RecordKeys {

    private static final long RECORD = 0xFFFF_FFFFL;

    private final Records records;
    private final RecordTable table;

    private RecordKeys(Records records) {
        this.records = records;
        this.table = records.table();
    }

    /// @throws InputMistake when two records of a system have the same identifier
    static void check(Records records) {
        new RecordKeys(records).check();
    }

    private void check() {
        var hashes = new long[table.size()];
        Arrays.setAll(hashes, record -> (long) hash(record) << Integer.SIZE | record);
        Arrays.sort(hashes);
        var start = 0;
        for (var i = 1; i <= hashes.length; i++) {
            if (i == hashes.length || hashes[i] >> Integer.SIZE != hashes[start] >> Integer.SIZE) {
                checkRun(hashes, start, i);
                start = i;
            }
        }
    }

    private void checkRun(long[] hashes, int start, int end) {
        if (end - start == 1) {
            return;
        }
        var seen = new HashMap<Key, Integer>();
        for (var i = start; i < end; i++) {
            var record = (int) (hashes[i] & RECORD);
            var other = seen.putIfAbsent(new Key(table.systemCode(record), table.id(record)), record);
            if (other != null) {
                throw new InputMistake("Two records of one system have the same identifier: %s and %s."
                        .formatted(
                                records.places().place(other), records.places().place(record)));
            }
        }
    }

    private int hash(int record) {
        return 31 * table.id(record).hashCode() + table.systemCode(record);
    }

    private record Key(int system, String id) {}
}
