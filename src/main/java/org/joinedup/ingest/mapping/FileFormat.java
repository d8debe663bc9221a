package org.joinedup.ingest.mapping;

import java.nio.charset.Charset;
import java.util.List;

/// How all files of a partner are written.
///
/// @param encoding of the bytes
/// @param separator between two values
/// @param dates ways to write a date; the first that fits is taken
public record FileFormat(Charset encoding, char separator, List<DatePattern> dates) {

    /// Keeps its own copy of the list.
    public FileFormat {
        dates = List.copyOf(dates);
    }
}
