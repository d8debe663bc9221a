package org.joinedup.viewpoint;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an answer is about, as far as its coverage depends on it.
///
/// @param day that is looked at
/// @param birthDate of the person; null when not held, or when it is about nobody in particular
/// @param recordSystems codes of the systems of the person's records, one for each record; null
///     when it is about nobody in particular
public record Asked(
        LocalDate day,
        @Nullable LocalDate birthDate,
        @Nullable List<String> recordSystems) {

    /// About nobody in particular, as a search is.
    public static Asked on(LocalDate day) {
        return new Asked(day, null, null);
    }

    /// @return how many records of the person the system holds; null when it is about nobody
    @Nullable
    Integer records(String system) {
        return recordSystems == null ? null : Collections.frequency(recordSystems, system);
    }

    /// Nothing of the person, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "Asked";
    }
}
