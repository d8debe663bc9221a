package org.joinedup.linkage;

import java.util.List;
import java.util.stream.Stream;
import org.joinedup.linkage.csv.CsvFile;
import org.joinedup.linkage.csv.CsvRows;
import org.joinedup.linkage.csv.Header;
import org.joinedup.linkage.csv.InputMistake;
import org.joinedup.match.table.Attribute;
import org.joinedup.match.table.RecordTable;
import org.joinedup.match.table.Text;

/// Reads files into one table; all rows of all files, or none.
final class RecordReader {

    private final List<Header> headers;
    private final TableColumns columns;
    private final List<String> truthColumns;
    private final RecordTable.Builder table;
    private final Places places = new Places();
    private final Labels truth = new Labels();
    private final Text[] values;
    private final Text labelled = new Text();

    private RecordReader(List<Header> headers, List<Mapping> mappings, List<String> truthColumns) {
        this.headers = headers;
        this.columns = new TableColumns(mappings, headers);
        this.truthColumns = truthColumns;
        this.table = RecordTable.builder(columns.columns());
        this.values = Stream.generate(Text::new).limit(columns.columns().size()).toArray(Text[]::new);
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
                join(rows, layout);
                table.add(keys.system(rows), keys.id(rows), values);
                places.add(rows.line());
                rows.join(label, labelled);
                truth.add(labelled);
            }
        }
    }

    private void join(CsvRows rows, int[][] layout) {
        for (var column = 0; column < layout.length; column++) {
            rows.join(layout[column], values[column]);
        }
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
        private final int[] id;
        private final int[] system;
        private final Text idText = new Text();
        private final Text systemText;

        Keys(Header header) {
            file = header.file().name();
            systemText = Text.of(file.replaceFirst("(?i)\\.(csv|txt|tsv)$", ""));
            id = columns.key(header, Attribute.RECORD_ID);
            system = columns.key(header, Attribute.SYSTEM);
        }

        Text id(CsvRows rows) {
            if (id.length == 0) {
                idText.clear();
                idText.append(Integer.toString(rows.line()));
                return idText;
            }
            return held(rows, id, idText);
        }

        Text system(CsvRows rows) {
            return system.length == 0 ? systemText : held(rows, system, systemText);
        }

        private Text held(CsvRows rows, int[] positions, Text into) {
            rows.join(positions, into);
            if (into.isEmpty()) {
                throw new InputMistake("%s, line %d: the row has no %s."
                        .formatted(file, rows.line(), into == idText ? "record identifier" : "source system"));
            }
            return into;
        }
    }
}
