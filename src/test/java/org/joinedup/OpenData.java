package org.joinedup;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Public data sets, which are not part of the project: in the folders `linkage` and `lsoa` of the
/// one that the property or environment variable `JOINEDUP_DATA` names. A test that needs them is
/// skipped without them.
public final class OpenData {

    private static final @Nullable String FOLDER = System.getProperty("JOINEDUP_DATA", System.getenv("JOINEDUP_DATA"));

    private OpenData() {}

    /// @param name of a file within `lsoa`
    public static Path lsoa(String name) {
        return path("lsoa/" + name);
    }

    /// @param name of a file within `lsoa`
    /// @return all its rows
    public static List<NamedCsvRecord> rows(String name) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(lsoa(name))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @return the folder of records to be linked
    public static Path linkage() {
        return path("linkage");
    }

    private static Path path(String name) {
        var path = Path.of(FOLDER == null ? "" : FOLDER, name);
        assumeTrue(
                FOLDER != null && Files.exists(path),
                "set JOINEDUP_DATA, in the environment or as a property, to the folder of the public data sets");
        return path;
    }
}
