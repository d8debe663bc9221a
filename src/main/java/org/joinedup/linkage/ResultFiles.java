package org.joinedup.linkage;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.joinedup.match.Linkage;
import org.joinedup.match.table.RecordTable;

/// Writes what was found as CSV: UTF-8, comma, a line feed after each row.
final class ResultFiles {

    private final RecordTable table;
    private final Linkage linkage;

    ResultFiles(RecordTable table, Linkage linkage) {
        this.table = table;
        this.linkage = linkage;
    }

    /// Every record with its cluster, in the order read.
    void writeClusters(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file, UTF_8)) {
            writeClusters(out);
        }
    }

    /// Every record with its cluster, in the order read.
    void writeClusters(Writer out) throws IOException {
        var names = new ClusterNames(table, linkage);
        var rows = rows(out);
        rows.writeRecord("record", "system", "cluster", "weakest_link");
        for (var record = 0; record < table.size(); record++) {
            rows.writeRecord(
                    table.id(record),
                    table.system(record),
                    names.name(linkage.cluster(record)),
                    Bits.text(linkage.weakestLink(record)));
        }
        rows.flush();
    }

    /// Every scored pair that was kept, in the engine's order.
    void writePairs(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file, UTF_8)) {
            var rows = rows(out);
            rows.writeRecord("left_system", "left_record", "right_system", "right_record", "weight", "same_cluster");
            for (var pair = 0; pair < linkage.pairs(); pair++) {
                writePair(rows, pair);
            }
            rows.flush();
        }
    }

    private void writePair(CsvWriter rows, int pair) {
        var left = linkage.left(pair);
        var right = linkage.right(pair);
        rows.writeRecord(
                table.system(left),
                table.id(left),
                table.system(right),
                table.id(right),
                Bits.text(linkage.weight(pair)),
                Boolean.toString(linkage.cluster(left) == linkage.cluster(right)));
    }

    private static CsvWriter rows(Writer out) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    }
}
