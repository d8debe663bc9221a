package org.joinedup.area;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// By which it is seen that files have changed: their size and the time of the last change.
///
/// @param byFile in order of path
public record FileStamps(Map<Path, String> byFile) {

    /// No files, before anything was read.
    public static final FileStamps NONE = new FileStamps(Map.of());

    /// @param folder that need not be there
    /// @param ending of the names, such as `.csv`
    public static FileStamps of(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return NONE;
        }
        try (var files = Files.list(folder)) {
            return of(files.filter(file -> file.toString().endsWith(ending)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    /// @param folder that need not be there
    /// @return of every file in it and in folders within
    public static FileStamps below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return NONE;
        }
        try (var files = Files.walk(folder)) {
            return of(files.filter(Files::isRegularFile));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }

    /// @return in order of path
    public List<Path> files() {
        return List.copyOf(byFile.keySet());
    }

    /// @param files those that are not there are left out
    static FileStamps of(Stream<Path> files) {
        return new FileStamps(files.filter(Files::exists)
                .collect(toMap(file -> file, FileStamps::stamp, (one, other) -> one, TreeMap::new)));
    }

    private static String stamp(Path file) {
        try {
            return Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
