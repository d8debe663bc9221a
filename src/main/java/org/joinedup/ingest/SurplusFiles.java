package org.joinedup.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.joinedup.ingest.issue.FileIssue.SurplusFile;
import org.joinedup.ingest.issue.Place;
import org.joinedup.ingest.mapping.FileKind;
import org.joinedup.ingest.mapping.MappedFile;
import org.joinedup.ingest.mapping.Mapping;

/// Finds CSV files in a delivery that its mapping does not name.
final class SurplusFiles {

    private SurplusFiles() {}

    static List<FileReport> reports(Mapping mapping, Delivery delivery) {
        var named = named(mapping);
        try (var files = Files.list(delivery.folder())) {
            return files.map(SurplusFiles::name)
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".csv"))
                    .filter(name -> !named.contains(name))
                    .sorted()
                    .map(SurplusFiles::report)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> named(Mapping mapping) {
        var named = mapping.dataFiles().stream().map(MappedFile::file).collect(Collectors.toSet());
        named.add(mapping.controlTotals().file());
        return named;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private static FileReport report(String name) {
        return new FileReport(name, FileKind.SURPLUS, 0, 0, 0, List.of(new SurplusFile(Place.of(name))));
    }
}
