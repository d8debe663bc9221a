package org.joinedup.ingest.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import org.joinedup.ingest.mapping.FileFormat;
import org.jspecify.annotations.Nullable;

/// The rows of one file, one after the other; lines without any value are none.
///
/// Any line ending is taken, and blanks around values and quotes. A quote that does not close ends
/// the rows: see [#isBroken()].
public final class CsvRows implements AutoCloseable {

    /// Most characters of one value. A longer one comes from a quote that never closes.
    static final int LONGEST_VALUE = 1 << 17;

    private final RowHandler handler = new RowHandler();
    private final CsvReader<Row> reader;
    private final CloseableIterator<Row> rows;
    private boolean broken;

    private CsvRows(Reader characters, char separator) {
        reader = CsvReader.builder()
                .fieldSeparator(separator)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_VALUE)
                .build(handler, characters);
        rows = reader.iterator();
    }

    /// @param file that exists
    /// @param format of the mapping
    /// @param markLength bytes to skip at its start
    /// @return its rows, the header first
    public static CsvRows of(Path file, FileFormat format, int markLength) {
        var decoder = format.encoding()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        try {
            var in = Files.newInputStream(file);
            in.skipNBytes(markLength);
            return new CsvRows(new PlainBlanks(new InputStreamReader(in, decoder)), format.separator());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param positions of the values that rows need from now on; before, all are there
    public void want(int[] positions) {
        handler.want(positions);
    }

    /// @return null when there are no more, or the file is broken
    public @Nullable Row next() {
        try {
            while (!broken && rows.hasNext()) {
                var row = rows.next();
                if (!handler.isBlankLine()) {
                    return row;
                }
            }
        } catch (CsvParseException e) {
            broken = true;
        }
        return null;
    }

    /// @return whether a quote did not close, so that the rows after it are unknown
    public boolean isBroken() {
        return broken;
    }

    /// @return physical line where the quote opens that broke the file
    public int brokenLine() {
        return handler.currentLine();
    }

    /// @return position of the value that the quote opens, the first is 0
    public int brokenPosition() {
        return handler.valuesRead();
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
