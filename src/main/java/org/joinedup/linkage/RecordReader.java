package org.joinedup.linkage;

import java.util.List;
import org.joinedup.linkage.csv.CsvFile;
import org.joinedup.linkage.csv.CsvRows;
import org.joinedup.linkage.csv.Header;
import org.joinedup.linkage.csv.InputMistake;
import org.joinedup.match.table.Attribute;
import org.joinedup.match.table.RecordTable;
import org.jspecify.annotations.Nullable;

/// Reads files into one table; all rows of all files, or none.
final class RecordReader {

    private final List<Header> headers;
    private final TableColumns columns;
    private final List<String> truthColumns;
    private final RecordTable.Builder table;
    private final Places places = new Places();
    private final Labels truth = new Labels();

    private RecordReader(List<Header> headers, List<Mapping> mappings, List<String> truthColumns) {
        this.headers = headers;
        this.columns = new TableColumns(mappings, headers);
        this.truthColumns = truthColumns;
        this.table = RecordTable.builder(columns.columns());
        TableColumns.checkNames(truthColumns, headers);
    }

    /// @param files in the order of their records
    /// @param mappings what to read of them
    /// @param truthColumns whose joined text says a record's true cluster; none: not asked
    static Records read(List<CsvFile> files, List<Mapping> mappings, List<String> truthColumns) {
        var headers = files.stream().map(Header::of).toList();
        var reader = new RecordReader(headers, mappings, truthColumns);
        reader.headers.forEach(reader::read);
        var records = new Records(reader.table.build(), reader.places, reader.truth);
        RecordKeys.check(records);
        return records;
    }

    private void read(Header header) {
        var layout = columns.layout(header);
        var keys = new Keys(header);
        var label = TableColumns.positions(header, truthColumns);
        places.begin(header.file().name());
        try (var rows = new CsvRows(header.file())) {
            rows.next();
            rows.want(wanted(header, layout, keys, label));
            while (rows.next()) {
                table.add(keys.system(rows), keys.id(rows), values(rows, layout));
                places.add(rows.line());
                truth.add(rows.joined(label));
            }
        }
    }

    private static @Nullable String[] values(CsvRows rows, int[][] layout) {
        var values = new @Nullable String[layout.length];
        for (var column = 0; column < layout.length; column++) {
            values[column] = rows.joined(layout[column]);
        }
        return values;
    }

    private static boolean[] wanted(Header header, int[][] layout, Keys keys, int[] label) {
        var wanted = new boolean[header.names().size()];
        for (var positions : layout) {
            mark(wanted, positions);
        }
        mark(wanted, keys.id);
        mark(wanted, keys.system);
        mark(wanted, label);
        return wanted;
    }

    private static void mark(boolean[] wanted, int[] positions) {
        for (var position : positions) {
            wanted[position] = true;
        }
    }

    /// How the records of one file are told apart.
    private final class Keys {

        private final String file;
        private final String defaultSystem;
        private final int[] id;
        private final int[] system;

        Keys(Header header) {
            file = header.file().name();
            defaultSystem = file.replaceFirst("(?i)\\.(csv|txt|tsv)$", "");
            id = columns.key(header, Attribute.RECORD_ID);
            system = columns.key(header, Attribute.SYSTEM);
        }

        String id(CsvRows rows) {
            return id.length == 0 ? Integer.toString(rows.line()) : held(rows, id, "record identifier");
        }

        String system(CsvRows rows) {
            return system.length == 0 ? defaultSystem : held(rows, system, "source system");
        }

        private String held(CsvRows rows, int[] positions, String what) {
            var text = rows.joined(positions);
            if (text == null) {
                throw new InputMistake("%s, line %d: the row has no %s.".formatted(file, rows.line(), what));
            }
            return text;
        }
    }
}
