package org.joinedup.ingest.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Makes strings of the values that are asked for, straight from the parser's buffer.
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {

    private static final int FIRST_GUESS = 32;

    private boolean @Nullable [] wanted;
    private @Nullable String[] values = new @Nullable String[FIRST_GUESS];
    private int line = 1;
    private int lineBreaks;
    private boolean blank;

    /// @param positions of the values that rows need from now on; before, all are made
    void want(int[] positions) {
        var last = Arrays.stream(positions).max().orElse(-1);
        wanted = new boolean[last + 1];
        for (var position : positions) {
            wanted[position] = true;
        }
        values = new @Nullable String[last + 1];
    }

    /// @return physical line where the value after the last one that was read starts
    int currentLine() {
        return line + lineBreaks;
    }

    /// @return how many values of the current row were read
    int valuesRead() {
        return getFieldCount();
    }

    /// @return whether the row is one value, and that is blank
    boolean isBlankLine() {
        return blank && getFieldCount() == 1;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = Math.toIntExact(startingLineNumber);
        lineBreaks = 0;
        values = new @Nullable String[values.length];
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (quoted) {
            lineBreaks += lineBreaks(buffer, offset, length);
        }
        if (index == 0) {
            blank = value(buffer, offset, length) == null;
        }
        if (wanted == null && index >= values.length) {
            values = Arrays.copyOf(values, 2 * index);
        }
        if (wanted == null || (index < wanted.length && wanted[index])) {
            values[index] = value(buffer, offset, length);
        }
    }

    @Override
    protected Row buildRecord() {
        return new Row(line, getFieldCount(), values);
    }

    private static int lineBreaks(char[] buffer, int offset, int length) {
        var count = 0;
        for (var i = offset; i < offset + length; i++) {
            var lineFeedAfterReturn = buffer[i] == '\n' && i > offset && buffer[i - 1] == '\r';
            count += (buffer[i] == '\n' || buffer[i] == '\r') && !lineFeedAfterReturn ? 1 : 0;
        }
        return count;
    }

    private static @Nullable String value(char[] buffer, int offset, int length) {
        var start = offset;
        var end = offset + length;
        while (start < end && isBlank(buffer[start])) {
            start++;
        }
        while (start < end && isBlank(buffer[end - 1])) {
            end--;
        }
        return start == end ? null : new String(buffer, start, end - start);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || (c > '\u00FF' && Character.isWhitespace(c));
    }
}
