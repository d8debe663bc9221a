package org.joinedup.demo.extract;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A CSV file that is being written; it counts its rows.
final class Sheet implements AutoCloseable {

    private final CsvWriter writer;
    private int rows = -1;

    private Sheet(CsvWriter writer) {
        this.writer = writer;
    }

    /// Opens a file and writes its header.
    static Sheet open(Path file, List<String> header) throws IOException {
        return open(file, new Style(StandardCharsets.UTF_8, ','), header);
    }

    static Sheet open(Path file, Style style, List<String> header) throws IOException {
        Files.createDirectories(file.getParent());
        var sheet = new Sheet(CsvWriter.builder()
                .fieldSeparator(style.separator())
                .lineDelimiter(LineDelimiter.LF)
                .build(Files.newBufferedWriter(file, style.charset())));
        sheet.write(header);
        return sheet;
    }

    /// How the text of a file is kept.
    ///
    /// @param charset must hold every character that is written
    /// @param separator between columns
    record Style(Charset charset, char separator) {}

    void write(List<String> row) {
        writer.writeRecord(row);
        rows++;
    }

    /// @return without the header
    int rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
