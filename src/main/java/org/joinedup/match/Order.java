package org.joinedup.match;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.joinedup.match.table.LongDictionary;
import org.joinedup.match.table.RecordTable;

/// An order of records that follows from what they say, not from where they stood.
final class Order {

    private Order() {}

    /// @return numbers of the records by a hash of their values, then by system and id
    static int[] of(RecordTable table) {
        var hashes = new long[table.size()];
        for (var column = 0; column < table.columns().size(); column++) {
            add(table, column, hashes);
        }
        return IntStream.range(0, table.size())
                .boxed()
                .sorted(Comparator.<Integer>comparingLong(record -> hashes[record])
                        .thenComparing(table::system)
                        .thenComparing(table::id))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static void add(RecordTable table, int column, long[] hashes) {
        var values = table.dictionary(column);
        var ofCodes = new long[values.size()];
        for (var code = 1; code < ofCodes.length; code++) {
            var text = values.text(code);
            ofCodes[code] = LongDictionary.mix(LongDictionary.mix(column, text.hashCode()), text.length());
        }
        for (var record = 0; record < hashes.length; record++) {
            hashes[record] = LongDictionary.mix(hashes[record], ofCodes[table.code(column, record)]);
        }
    }
}
