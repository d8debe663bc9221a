package org.joinedup.ingest.mapping;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What one of a partner's files means.
///
/// @param kind of rows
/// @param file its name
/// @param columns names in the partner's header; more than one for the address only
/// @param constants fields that are the same for every row
/// @param codes the partner's codes and what they mean to us; a field without codes is taken as
///     written
/// @param removed which rows say that something ended; null when none do
public record MappedFile(
        FileKind kind,
        String file,
        Map<Field, List<String>> columns,
        Map<Field, String> constants,
        Map<Field, Map<String, String>> codes,
        @Nullable Removed removed) {

    /// Keeps its own copies of the maps.
    public MappedFile {
        columns = copyOf(columns);
        constants = copyOf(constants);
        codes = copyOf(codes);
    }

    private static <V> Map<Field, V> copyOf(Map<Field, V> map) {
        return map.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(map));
    }

    /// Which rows say that something ended.
    ///
    /// @param column in the partner's header
    /// @param values of that column, exactly
    public record Removed(String column, Set<String> values) {

        /// Keeps its own copy of the set.
        public Removed {
            values = Set.copyOf(values);
        }
    }
}
