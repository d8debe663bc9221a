package org.joinedup.linkage;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joinedup.linkage.csv.CsvFile;
import org.joinedup.linkage.csv.CsvRows;
import org.joinedup.linkage.csv.Header;
import org.joinedup.linkage.csv.InputMistake;
import org.joinedup.match.table.RecordTable;

/// A file that says for each record which cluster it is truly of. Its rows may be more or fewer
/// than the records.
final class TruthFile {

    private final CsvFile file;
    private final int[] system;
    private final int[] id;
    private final int[] cluster;

    /// @param file with a header
    /// @param id its columns of a record's key: the identifier, or the source system and that
    /// @param cluster its column of the true cluster
    TruthFile(CsvFile file, List<String> id, String cluster) {
        this.file = file;
        var header = Header.of(file);
        TableColumns.checkNames(id, List.of(header));
        TableColumns.checkNames(List.of(cluster), List.of(header));
        var positions = TableColumns.positions(header, id);
        this.system = Arrays.copyOf(positions, Math.min(1, positions.length - 1));
        this.id = Arrays.copyOfRange(positions, system.length, positions.length);
        this.cluster = TableColumns.positions(header, List.of(cluster));
    }

    /// @return for each record the number of its true cluster, or [Labels#NONE]
    int[] clusters(RecordTable table) {
        var byKey = read();
        var labels = new Labels();
        var known = 0;
        for (var record = 0; record < table.size(); record++) {
            var row = byKey.get(new Key(system.length == 0 ? "" : table.system(record), table.id(record)));
            labels.add(row == null ? null : row.cluster);
            known += row == null ? 0 : 1;
        }
        if (known == 0) {
            throw new InputMistake(file.name() + " has no key of any record; is --truth-id right?");
        }
        return labels.numbers();
    }

    private Map<Key, Row> read() {
        var byKey = new HashMap<Key, Row>();
        try (var rows = new CsvRows(file)) {
            rows.next();
            while (rows.next()) {
                var key = new Key(held(rows, system), held(rows, id));
                var row = new Row(held(rows, cluster), rows.line());
                var other = byKey.putIfAbsent(key, row);
                if (other != null && !other.cluster.equals(row.cluster)) {
                    throw new InputMistake("%s, lines %d and %d: one record is in two true clusters."
                            .formatted(file.name(), other.line, row.line));
                }
            }
        }
        return byKey;
    }

    private String held(CsvRows rows, int[] positions) {
        var text = rows.joined(positions);
        if (text == null && positions.length > 0) {
            throw new InputMistake("%s, line %d: a key or cluster is missing.".formatted(file.name(), rows.line()));
        }
        return text == null ? "" : text;
    }

    private record Key(String system, String id) {}

    private record Row(String cluster, int line) {}
}
