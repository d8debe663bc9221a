package org.joinedup.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;

/// The files that a partner sent for one day.
///
/// @param system code of the source system
/// @param date that the content is true for
/// @param scope everything, or what changed
/// @param folder that holds the files
public record Delivery(String system, LocalDate date, Scope scope, Path folder) {

    /// The order of loading: by date, everything before changes, then by system.
    public static final Comparator<Delivery> ORDER =
            Comparator.comparing(Delivery::date).thenComparing(Delivery::scope).thenComparing(Delivery::system);

    /// How much of a system a delivery holds.
    public enum Scope {
        /// Everything that the system holds; what is missing has ended.
        FULL,
        /// What is new, changed or removed since the last delivery.
        DELTA
    }
}
