package org.joinedup.funding;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Published small-area data, which are not part of the project: in the folder that the property or
/// the environment variable `JOINEDUP_LSOA_DATA` names. A test that needs them is skipped without them.
public final class OpenData {

    private static final @Nullable String FOLDER =
            System.getProperty("JOINEDUP_LSOA_DATA", System.getenv("JOINEDUP_LSOA_DATA"));

    private OpenData() {}

    /// @param name within the folder
    public static Path file(String name) {
        var file = Path.of(FOLDER == null ? "" : FOLDER, name);
        assumeTrue(
                FOLDER != null && Files.exists(file),
                "set JOINEDUP_LSOA_DATA, in the environment or as a property, to the folder of the open data");
        return file;
    }

    /// @param name within the folder
    /// @return all rows
    public static List<NamedCsvRecord> rows(String name) {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file(name))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
