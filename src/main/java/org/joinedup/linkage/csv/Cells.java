package org.joinedup.linkage.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import java.util.stream.Stream;
import org.joinedup.match.table.Text;
import org.jspecify.annotations.Nullable;

/// The values of the current row: always the same objects, filled anew by the parser.
final class Cells extends AbstractBaseCsvCallbackHandler<Cells> {

    private static final int FIRST_GUESS = 64;
    private static final Text NONE = new Text();

    private boolean @Nullable [] wanted;
    private Text[] values = texts(FIRST_GUESS);
    private long line = 1;
    private boolean blank;

    /// @param positions of the values that are made from now on; before, all are
    void want(boolean[] positions) {
        wanted = positions;
        values = texts(positions.length);
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

    /// @return without the blanks around it; empty when blank, beyond the row's end or not wanted;
    ///     another value from the next row on
    Text value(int position) {
        return position < values.length ? values[position] : NONE;
    }

    @Override
    protected void handleBegin(long startingLineNumber) {
        line = startingLineNumber;
        for (var value : values) {
            value.clear();
        }
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (index == 0) {
            blank = trimmedEnd(buffer, offset, offset + length) == offset;
        }
        if (wanted == null && index >= values.length) {
            values = Stream.concat(Arrays.stream(values), Arrays.stream(texts(index)))
                    .toArray(Text[]::new);
        }
        if (wanted == null || (index < wanted.length && wanted[index])) {
            fill(values[index], buffer, offset, offset + length);
        }
    }

    @Override
    protected Cells buildRecord() {
        return this;
    }

    private static Text[] texts(int size) {
        return Stream.generate(Text::new).limit(size).toArray(Text[]::new);
    }

    private static void fill(Text value, char[] buffer, int from, int to) {
        var end = trimmedEnd(buffer, from, to);
        var start = from;
        while (start < end && isBlank(buffer[start])) {
            start++;
        }
        value.append(buffer, start, end);
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
