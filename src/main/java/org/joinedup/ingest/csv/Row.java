package org.joinedup.ingest.csv;

import org.jspecify.annotations.Nullable;

/// One row of a file: only the values that somebody asked for, without the blanks around them.
public final class Row {

    /// Stands where bytes were no characters.
    private static final char LOST = '\uFFFD';

    private final int line;
    private final int width;
    private final @Nullable String[] values;

    Row(int line, int width, @Nullable String[] values) {
        this.line = line;
        this.width = width;
        this.values = values;
    }

    /// @return physical line where the row starts, the first is 1
    public int line() {
        return line;
    }

    /// @return number of values, also of those that nobody asked for
    public int width() {
        return width;
    }

    /// @param position of the value, the first is 0
    /// @return null when it is blank or nobody asked for it
    public @Nullable String value(int position) {
        return position < values.length ? values[position] : null;
    }

    /// @param position of the value, the first is 0
    /// @return whether it has bytes that are no characters in the file's encoding
    public boolean isUnreadable(int position) {
        var value = value(position);
        return value != null && value.indexOf(LOST) >= 0;
    }
}
