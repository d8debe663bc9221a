package org.joinedup.funding;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The published files of small areas, where a folder of them is given.
public final class OpenLsoaData {

    private static final String DATA = System.getProperty("JOINEDUP_DATA", System.getenv("JOINEDUP_DATA"));

    private OpenLsoaData() {}

    /// @param name of a file
    /// @return the file; where it is not there, the test is skipped with a sentence
    public static Path file(String name) {
        var found = Stream.ofNullable(DATA)
                .map(Path::of)
                .flatMap(folder -> Stream.of(
                        folder.resolve(name),
                        folder.resolve("lsoa").resolve(name),
                        folder.resolveSibling("lsoa").resolve(name)))
                .filter(Files::isRegularFile)
                .findFirst();
        assumeTrue(
                found.isPresent(),
                "set JOINEDUP_DATA, in the environment or as a property, to the folder of the public data sets");
        return found.orElseThrow();
    }
}
