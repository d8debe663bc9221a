package org.joinedup.area;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/// The published files of areas, where `JOINEDUP_DATA` says the open data is.
public final class OpenAreas {

    private static final String DATA = System.getProperty("JOINEDUP_DATA", System.getenv("JOINEDUP_DATA"));

    private OpenAreas() {}

    /// @return the file; without the data the test is left out
    public static Path file(String name) {
        assumeTrue(
                DATA != null && Files.isDirectory(Path.of(DATA, "lsoa")),
                "say in JOINEDUP_DATA where the open data is, with its folder lsoa");
        return Path.of(DATA, "lsoa", name);
    }
}
