package org.joinedup.match.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Records of people, column by column, each distinct value once and as written.
public final class RecordTable {

    private final List<Column> columns;
    private final List<Dictionary> dictionaries;
    private final int[][] codes;
    private final Dictionary systems;
    private final int[] systemCodes;
    private final String[] ids;

    private RecordTable(Builder builder) {
        columns = builder.columns;
        dictionaries = builder.dictionaries;
        codes = Arrays.stream(builder.codes)
                .map(column -> Arrays.copyOf(column, builder.size))
                .toArray(int[][]::new);
        systems = builder.systems;
        systemCodes = Arrays.copyOf(builder.systemCodes, builder.size);
        ids = Arrays.copyOf(builder.ids, builder.size);
    }

    private RecordTable(RecordTable other, int[] order) {
        columns = other.columns;
        dictionaries = other.dictionaries;
        codes = Arrays.stream(other.codes)
                .map(column -> Arrays.stream(order).map(record -> column[record]).toArray())
                .toArray(int[][]::new);
        systems = other.systems;
        systemCodes = Arrays.stream(order).map(record -> other.systemCodes[record]).toArray();
        ids = Arrays.stream(order).mapToObj(record -> other.ids[record]).toArray(String[]::new);
    }

    /// @param order numbers of the records in another order
    /// @return the same records in that order
    public RecordTable ordered(int[] order) {
        return new RecordTable(this, order);
    }

    /// @param columns in the order of the values that will be added; an attribute may come several
    ///     times, and the n-th address goes with the n-th postcode and UPRN
    public static Builder builder(List<Column> columns) {
        return new Builder(List.copyOf(columns));
    }

    /// @return number of records
    public int size() {
        return ids.length;
    }

    public String id(int record) {
        return ids[record];
    }

    public String system(int record) {
        return systems.text(systemCodes[record]);
    }

    /// @return 1 or more, the same for records of one system
    public int systemCode(int record) {
        return systemCodes[record];
    }

    /// @return the code of a system; 0 when no record has it
    public int findSystemCode(String system) {
        return systems.find(system);
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
        return codes[column][record];
    }

    /// @return the values of a column
    public Dictionary dictionary(int column) {
        return dictionaries.get(column);
    }

    /// Takes records one by one. Not safe for several threads.
    public static final class Builder {

        private static final int FIRST_CAPACITY = 1024;

        private final List<Column> columns;
        private final List<Dictionary> dictionaries = new ArrayList<>();
        private final int[][] codes;
        private final Dictionary systems = new Dictionary();
        private int[] systemCodes = new int[FIRST_CAPACITY];
        private String[] ids = new String[FIRST_CAPACITY];
        private int size;

        private Builder(List<Column> columns) {
            this.columns = columns;
            columns.forEach(column -> dictionaries.add(new Dictionary()));
            codes = new int[columns.size()][FIRST_CAPACITY];
        }

        /// @param system that the record comes from
        /// @param id unique within the system
        /// @param values in the order of the columns; null or blank: not held
        public void add(String system, String id, @Nullable String[] values) {
            if (size == ids.length) {
                grow();
            }
            ids[size] = id;
            systemCodes[size] = systems.code(system);
            for (var column = 0; column < codes.length; column++) {
                var value = values[column];
                codes[column][size] = value == null || value.isBlank()
                        ? 0
                        : dictionaries.get(column).code(value);
            }
            size++;
        }

        public RecordTable build() {
            return new RecordTable(this);
        }

        private void grow() {
            var capacity = size + size / 2;
            ids = Arrays.copyOf(ids, capacity);
            systemCodes = Arrays.copyOf(systemCodes, capacity);
            Arrays.setAll(codes, column -> Arrays.copyOf(codes[column], capacity));
        }
    }
}
