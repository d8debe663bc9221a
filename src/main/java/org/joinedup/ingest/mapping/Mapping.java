package org.joinedup.ingest.mapping;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.joinedup.source.SourceSystem;
import org.jspecify.annotations.Nullable;

/// How one source system's deliveries are read, as `docs/mappings.md` says.
///
/// @param system what the partner agreed to
/// @param format of all its files
/// @param controlTotals the file that says how many rows the others have
/// @param people always delivered
/// @param involvements null when the system has none
/// @param interventions null when the system has none
/// @param relations null when the system has none
public record Mapping(
        SourceSystem system,
        FileFormat format,
        MappedFile controlTotals,
        MappedFile people,
        @Nullable MappedFile involvements,
        @Nullable MappedFile interventions,
        @Nullable MappedFile relations) {

    /// @param file its name, for messages
    /// @param content YAML in UTF-8; not closed here
    /// @return the mapping
    /// @throws MappingException if anything in it is missing, unknown or wrong
    public static Mapping read(String file, InputStream content) {
        return new MappingReader(MappingKeys.read(file, content)).read();
    }

    /// @return the mapped files except the control file
    public List<MappedFile> dataFiles() {
        return Stream.of(people, involvements, interventions, relations)
                .filter(Objects::nonNull)
                .toList();
    }
}
