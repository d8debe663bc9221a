package org.joinedup.match.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordTableTests {

    private static final List<Column> COLUMNS =
            List.of(new Column(Attribute.GIVEN_NAME), new Column(Attribute.FAMILY_NAME));

    /// More than a few batches, and a last one that is not full.
    private static final int RECORDS = 5_003;

    private final List<Row> rows = IntStream.range(0, RECORDS).mapToObj(Row::of).toList();

    @Test
    void givesBackWhatWasAdded() {
        assertHolds(table(rows), rows);
    }

    @Test
    void takesRecordsFromBuffersThatAreFilledAgain() {
        var builder = RecordTable.builder(COLUMNS);
        var texts = new Text[] {new Text(), new Text(), new Text(), new Text()};
        for (var row : rows) {
            fill(texts[0], row.system);
            fill(texts[1], row.id);
            fill(texts[2], row.given);
            fill(texts[3], row.family);
            builder.add(texts[0], texts[1], new Text[] {texts[2], texts[3]});
        }
        assertHolds(builder.build(), rows);
    }

    @Test
    void givesTheSameRecordsInAnotherOrder() {
        var order = new ArrayList<>(IntStream.range(0, RECORDS).boxed().toList());
        Collections.shuffle(order, new Random(1));
        var once = table(rows).ordered(order.stream().mapToInt(i -> i).toArray());
        assertHolds(once, order.stream().map(rows::get).toList());
        var back = new int[RECORDS];
        IntStream.range(0, RECORDS).forEach(i -> back[order.get(i)] = i);
        assertHolds(once.ordered(back), rows);
    }

    @Test
    void holdsNoBlankValue() {
        var table = table(List.of(new Row("health", "1", " ", null)));
        assertThat(table.code(0, 0)).isZero();
        assertThat(table.code(1, 0)).isZero();
    }

    @Test
    void isEmptyWithoutRecords() {
        var table = table(List.of());
        assertThat(table.size()).isZero();
        assertThat(table.findSystemCode("health")).isZero();
        assertThat(table.dictionary(0).size()).isOne();
    }

    private static RecordTable table(List<Row> rows) {
        var builder = RecordTable.builder(COLUMNS);
        rows.forEach(row -> builder.add(row.system, row.id, new @Nullable String[] {row.given, row.family}));
        return builder.build();
    }

    private static void assertHolds(RecordTable table, List<Row> expected) {
        assertThat(table.size()).isEqualTo(expected.size());
        for (var record = 0; record < expected.size(); record++) {
            assertThat(row(table, record)).isEqualTo(expected.get(record));
            assertThat(table.findSystemCode(table.system(record))).isEqualTo(table.systemCode(record));
        }
    }

    private static Row row(RecordTable table, int record) {
        return new Row(table.system(record), table.id(record), value(table, 0, record), value(table, 1, record));
    }

    private static @Nullable String value(RecordTable table, int column, int record) {
        var code = table.code(column, record);
        return code == 0 ? null : table.dictionary(column).text(code);
    }

    private static void fill(Text text, @Nullable String value) {
        text.clear();
        text.append(value == null ? "" : value);
    }

    private record Row(
            String system,
            String id,
            @Nullable String given,
            @Nullable String family) {

        static Row of(int i) {
            return new Row("system " + i % 3, "record-" + i, i % 7 == 0 ? null : "Ada" + i % 50, "Şahin" + i);
        }
    }
}
