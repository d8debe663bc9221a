package org.joinedup.ingest;

import java.util.function.Predicate;
import org.joinedup.ingest.mapping.Mapping;

/// Reads a delivery's files.
public final class ExtractReader {

    /// Reads every file to its end, so that the partner learns of all that is wrong at once.
    ///
    /// @param mapping of the delivery's system
    /// @param delivery that is complete
    /// @return what it says, or why it is refused
    /// @throws java.io.UncheckedIOException if the disk fails; what is wrong with the content never
    ///     ends in an exception
    public Extract read(Mapping mapping, Delivery delivery) {
        return read(mapping, delivery, recordId -> true);
    }

    /// As [#read(Mapping, Delivery)], but a delta may name only people that are staged or in it.
    ///
    /// @param staged whether the system's person with this identifier was staged before
    public Extract read(Mapping mapping, Delivery delivery, Predicate<String> staged) {
        return new ExtractReading(mapping, delivery, staged).read();
    }
}
