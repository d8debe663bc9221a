package org.joinedup.linkage.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import org.joinedup.match.table.Text;
import org.jspecify.annotations.Nullable;

/// The rows of one file, one after the other; a line without any value is none.
///
/// Every row must have as many values as the header: one that has not may have lost its place, so
/// that an address is read as a name. It ends the reading, as does a quote that does not close.
public final class CsvRows implements AutoCloseable {

    /// Most characters of one value. A longer one comes from a quote that never closes.
    private static final int LONGEST_VALUE = 1 << 17;

    private final CsvFile file;
    private final Cells cells = new Cells();
    private final CsvReader<Cells> reader;
    private final CloseableIterator<Cells> rows;
    private int width;

    /// @param file whose header is its first row
    public CsvRows(CsvFile file) {
        this.file = file;
        try {
            reader = CsvReader.builder()
                    .fieldSeparator(file.separator())
                    .trimWhitespacesAroundQuotes(true)
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .maxBufferSize(LONGEST_VALUE)
                    .build(cells, file.open());
        } catch (IOException e) {
            throw mistake(e);
        }
        rows = reader.iterator();
    }

    /// @param positions of the values that are made from now on; before, all are
    public void want(boolean[] positions) {
        cells.want(positions);
    }

    /// @return false when there are no more
    public boolean next() {
        try {
            while (rows.hasNext()) {
                rows.next();
                if (!cells.isBlankLine()) {
                    checkWidth();
                    return true;
                }
            }
            return false;
        } catch (CsvParseException e) {
            throw at("a value has a quote that never closes, or something after its closing quote.");
        } catch (UncheckedIOException e) {
            throw mistake(e.getCause() == null ? new IOException(e) : e.getCause());
        }
    }

    /// @return physical line where the row starts, the first is 1
    public int line() {
        return Math.toIntExact(cells.line());
    }

    /// @return number of values of every row
    public int width() {
        return width;
    }

    /// @param position of the value, the first is 0
    /// @return without the blanks around it; null when it is blank or not wanted
    public @Nullable String value(int position) {
        var value = cells.value(position);
        return value.isEmpty() ? null : value.string();
    }

    /// @param positions of values
    /// @return those that are not blank, with a blank between; null when all are blank
    public @Nullable String joined(int[] positions) {
        var text = new Text();
        join(positions, text);
        return text.isEmpty() ? null : text.string();
    }

    /// @param positions of values
    /// @param into what to fill with those that are not blank, a blank between; empty when all are
    public void join(int[] positions, Text into) {
        into.clear();
        for (var position : positions) {
            var value = cells.value(position);
            if (!value.isEmpty()) {
                into.append(into.isEmpty() ? "" : " ");
                into.append(value);
            }
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkWidth() {
        if (width == 0) {
            width = cells.width();
        }
        if (cells.width() != width) {
            throw at("the row has %,d values where the header has %,d; was a separator lost, or a quote around one?"
                    .formatted(cells.width(), width));
        }
    }

    private InputMistake at(String what) {
        return new InputMistake("%s, line %d: %s".formatted(file.name(), cells.line(), what));
    }

    private InputMistake mistake(IOException e) {
        try {
            return switch (e) {
                case CharacterCodingException _ ->
                    new InputMistake(
                            "%s, line %d: this is not %s. If the file is of another encoding, say which: for example --encoding windows-1252."
                                    .formatted(file.name(), file.undecodableLine(), file.encoding()));
                case NoSuchFileException _ -> new InputMistake("There is no file " + file.path() + ".");
                default -> new InputMistake("The file " + file.path() + " could not be read: " + e.getMessage() + ".");
            };
        } catch (IOException again) {
            throw new UncheckedIOException(again);
        }
    }
}
