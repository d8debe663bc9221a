package org.joinedup.ingest.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Turns every kind of non-breaking space into a plain one, which the parser trims.
final class PlainBlanks extends FilterReader {

    PlainBlanks(Reader characters) {
        super(characters);
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        var count = super.read(buffer, offset, length);
        for (var i = offset; i < offset + count; i++) {
            if (buffer[i] >= '\u00A0' && isNonBreaking(buffer[i])) {
                buffer[i] = ' ';
            }
        }
        return count;
    }

    private static boolean isNonBreaking(char c) {
        return c == '\u00A0' || c == '\u2007' || c == '\u202F';
    }
}
