package org.joinedup.funding.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files of areas in the place's folder: `areas/*.csv`, `lsoas.csv` and `postcodes.csv`.
///
/// @param place its folder
record PlaceAreas(Path place) {

    List<Path> files() {
        return Stream.concat(
                        list(place.resolve("areas"))
                                .filter(file -> file.toString().endsWith(".csv")),
                        Stream.of(place.resolve("lsoas.csv"), place.resolve("postcodes.csv"))
                                .filter(Files::isRegularFile))
                .toList();
    }

    /// @return files of a folder in order of name; none when it is not there
    static Stream<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("The place's folder cannot be read", e);
        }
    }
}
