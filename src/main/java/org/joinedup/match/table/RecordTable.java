package org.joinedup.match.table;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Records of people, column by column, each distinct value once and as written.
public final class RecordTable {

    private final List<Column> columns;
    private final Codes codes;

    /// Where each record stands in the columns; null when where it was added.
    private final int @Nullable [] order;

    private RecordTable(List<Column> columns, Codes codes, int @Nullable [] order) {
        this.columns = columns;
        this.codes = codes;
        this.order = order;
    }

    /// @param order numbers of the records in another order, each once
    /// @return the same records in that order; the values are shared, not copied
    public RecordTable ordered(int[] order) {
        return new RecordTable(
                columns, codes, Arrays.stream(order).map(this::place).toArray());
    }

    /// @param columns in the order of the values that will be added; an attribute may come several
    ///     times, and the n-th address goes with the n-th postcode and UPRN
    public static Builder builder(List<Column> columns) {
        return new Builder(List.copyOf(columns));
    }

    /// @return number of records
    public int size() {
        return codes.size();
    }

    public String id(int record) {
        return codes.id(place(record));
    }

    public String system(int record) {
        return codes.systems().text(systemCode(record));
    }

    /// @return 1 or more, the same for records of one system
    public int systemCode(int record) {
        return codes.system(place(record));
    }

    /// @return the code of a system; 0 when no record has it
    public int findSystemCode(String system) {
        return codes.systems().find(system);
    }

    public List<Column> columns() {
        return columns;
    }

    /// @return numbers of the columns of an attribute, ascending
    public int[] columnsOf(Attribute attribute) {
        return IntStream.range(0, columns.size())
                .filter(column -> columns.get(column).attribute() == attribute)
                .toArray();
    }

    /// @return the code of a record's value; 0 when it is not held
    public int code(int column, int record) {
        return codes.code(column, place(record));
    }

    /// @return the values of a column
    public Dictionary dictionary(int column) {
        return codes.values(column);
    }

    private int place(int record) {
        return order == null ? record : order[record];
    }

    /// Takes records one by one, and makes one table of them. Not safe for several threads.
    ///
    /// While a batch is filled, another thread codes the one before.
    public static final class Builder {

        private final List<Column> columns;
        private final Codes codes;
        private final Text asked = new Text();
        private CompletableFuture<@Nullable Void> coding = CompletableFuture.completedFuture(null);
        private Batch filling;
        private Batch coded;

        private Builder(List<Column> columns) {
            this.columns = columns;
            codes = new Codes(columns.size());
            filling = codes.batch();
            coded = codes.batch();
        }

        /// @param system that the record comes from
        /// @param id unique within the system
        /// @param values in the order of the columns; null or blank: not held
        public void add(String system, String id, @Nullable String[] values) {
            add(system);
            for (var value : values) {
                add(value == null || value.isBlank() ? "" : value);
            }
            add(id);
            handOverIfFull();
        }

        /// Takes a record from buffers, which may then be filled anew.
        ///
        /// @param system that the record comes from
        /// @param id unique within the system
        /// @param values in the order of the columns, without blanks around them; empty: not held
        public void add(Text system, Text id, Text[] values) {
            filling.add(system);
            for (var value : values) {
                filling.add(value);
            }
            filling.add(id);
            handOverIfFull();
        }

        /// @return the table of all records; nothing can be added any more
        public RecordTable build() {
            handOver();
            coding.join();
            codes.trim();
            return new RecordTable(columns, codes, null);
        }

        private void add(String value) {
            asked.clear();
            asked.append(value);
            filling.add(asked);
        }

        private void handOverIfFull() {
            if (filling.isFull()) {
                handOver();
            }
        }

        private void handOver() {
            coding.join();
            var full = filling;
            filling = coded;
            filling.clear();
            coded = full;
            coding = CompletableFuture.runAsync(() -> codes.take(full));
        }
    }
}
