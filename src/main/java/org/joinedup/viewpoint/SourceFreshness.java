package org.joinedup.viewpoint;

import java.time.Instant;
import java.time.LocalDate;
import org.joinedup.graph.Row;
import org.jspecify.annotations.Nullable;

/// A source system and how fresh what it delivered is: the API's `SourceSystem`.
///
/// @param code short code, such as `housing`
/// @param name its name
/// @param asOf date of its latest delivery; null before the first
/// @param loadedAt when its latest delivery was loaded; null before the first
public record SourceFreshness(
        String code,
        String name,
        @Nullable LocalDate asOf,
        @Nullable Instant loadedAt) {

    /// @param row with code, name, asOf and loadedAt
    public static SourceFreshness from(Row row) {
        return new SourceFreshness(
                row.text("code"), row.text("name"), row.findDate("asOf"), row.findMoment("loadedAt"));
    }
}
