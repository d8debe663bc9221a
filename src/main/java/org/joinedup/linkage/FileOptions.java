package org.joinedup.linkage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import org.joinedup.linkage.csv.CsvFile;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which files to read and what their columns say: the options of every command.
class FileOptions {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "CSV files with a header, UTF-8.")
    private List<Path> files = List.of();

    @Option(
            names = "--map",
            paramLabel = "ATTRIBUTE=COLUMN[+COLUMN...]",
            description = "What a column says of a person; repeat it. Without any, all attributes are explained.")
    private List<String> maps = List.of();

    @Option(names = "--encoding", description = "Of the files (default: UTF-8).")
    private Charset encoding = UTF_8;

    final boolean hasMapping() {
        return !maps.isEmpty();
    }

    final List<CsvFile> files() {
        return files.stream().map(file -> new CsvFile(file, encoding)).toList();
    }

    final Charset encoding() {
        return encoding;
    }

    final List<Mapping> mappings() {
        return maps.stream().map(Mapping::parse).toList();
    }
}
