package org.joinedup.linkage.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The values of the current row: always the same object, filled anew by the parser.
final class Cells extends AbstractBaseCsvCallbackHandler<Cells> {

    private static final int FIRST_GUESS = 64;

    private boolean @Nullable [] wanted;
    private @Nullable String[] values = new @Nullable String[FIRST_GUESS];
    private long line = 1;
    private boolean blank;

    /// @param positions of the values that are made from now on; before, all are
    void want(boolean[] positions) {
        wanted = positions;
        values = new @Nullable String[positions.length];
    }

    /// @return physical line where the row starts, the first is 1
    long line() {
        return line;
    }

    int width() {
        return getFieldCount();
    }

    /// @return whether the row is one value, and that is blank
    boolean isBlankLine() {
        return blank && getFieldCount() == 1;
    }

    /// @return without the blanks around it; null when blank, beyond the row's end or not wanted
    @Nullable
    String value(int position) {
        return position < values.length ? values[position] : null;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        Arrays.fill(values, null);
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (index == 0) {
            blank = trimmedEnd(buffer, offset, offset + length) == offset;
        }
        if (wanted == null && index >= values.length) {
            values = Arrays.copyOf(values, 2 * index);
        }
        if (wanted == null || (index < wanted.length && wanted[index])) {
            values[index] = text(buffer, offset, offset + length);
        }
    }

    @Override
    protected Cells buildRecord() {
        return this;
    }

    private static @Nullable String text(char[] buffer, int from, int to) {
        var end = trimmedEnd(buffer, from, to);
        var start = from;
        while (start < end && isBlank(buffer[start])) {
            start++;
        }
        return start == end ? null : new String(buffer, start, end - start);
    }

    private static int trimmedEnd(char[] buffer, int from, int to) {
        var end = to;
        while (end > from && isBlank(buffer[end - 1])) {
            end--;
        }
        return end;
    }

    /// Non-breaking spaces and a lost byte order mark are blanks too.
    private static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u00A0'
                || c == '\uFEFF'
                || (c > '\u00FF' && (Character.isWhitespace(c) || Character.isSpaceChar(c)));
    }
}
