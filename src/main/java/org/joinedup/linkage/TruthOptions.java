package org.joinedup.linkage;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.joinedup.linkage.csv.CsvFile;
import org.joinedup.linkage.csv.InputMistake;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the truth stands that the clusters are compared with.
final class TruthOptions {

    @Option(
            names = "--truth",
            paramLabel = "COLUMN[+COLUMN...]",
            description = "Column of the files that says which cluster a record is truly of.")
    private @Nullable String column;

    @Option(
            names = "--truth-pattern",
            paramLabel = "REGEX",
            description = "Its first group is the true cluster, as in --truth rec_id --truth-pattern 'rec-(\\d+)'.")
    private @Nullable Pattern pattern;

    @Option(names = "--truth-file", paramLabel = "FILE", description = "Instead: a file with the true clusters.")
    private @Nullable Path file;

    @Option(
            names = "--truth-id",
            paramLabel = "[SYSTEM+]COLUMN",
            description = "Its column of the record's identifier; with + before it that of the source system.")
    private @Nullable String id;

    @Option(names = "--truth-cluster", paramLabel = "COLUMN", description = "Its column of the true cluster.")
    private @Nullable String cluster;

    /// @return columns to read with the records; empty when the truth is in a file of its own
    List<String> columns() {
        if ((column == null) == (file == null)) {
            throw new InputMistake("evaluate needs --truth with a column, or --truth-file with a file of its own.");
        }
        return column == null ? List.of() : Mapping.names(column);
    }

    /// @param records that were read with [#columns()]
    /// @param encoding of the file
    int[] clusters(Records records, Charset encoding) {
        if (file == null) {
            return pattern == null ? records.truth().numbers() : new TruthPattern(pattern, records).clusters();
        }
        if (id == null || cluster == null) {
            throw new InputMistake("--truth-file needs --truth-id and --truth-cluster with its columns.");
        }
        return new TruthFile(new CsvFile(file, encoding), Mapping.names(id), cluster).clusters(records.table());
    }
}
