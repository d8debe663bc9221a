package org.joinedup.ingest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joinedup.ingest.mapping.DatePattern;
import org.jspecify.annotations.Nullable;

/// Reads a partner's dates; each that was seen is remembered, because birthdays repeat.
final class DateReader {

    private static final int REMEMBERED = 1 << 16;

    private final List<DatePattern> patterns;
    private final Map<String, LocalDate> seen = new HashMap<>();

    DateReader(List<DatePattern> patterns) {
        this.patterns = patterns;
    }

    /// @return null when it is no date as agreed
    @Nullable
    LocalDate find(String value) {
        var date = seen.get(value);
        return date == null ? read(value) : date;
    }

    boolean isImpossible(String value) {
        return patterns.stream().anyMatch(pattern -> pattern.fits(value));
    }

    List<String> patterns() {
        return patterns.stream().map(DatePattern::text).toList();
    }

    private @Nullable LocalDate read(String value) {
        for (var pattern : patterns) {
            var date = pattern.find(value);
            if (date != null) {
                return remember(value, date);
            }
        }
        return null;
    }

    private LocalDate remember(String value, LocalDate date) {
        if (seen.size() < REMEMBERED) {
            seen.put(value, date);
        }
        return date;
    }
}
