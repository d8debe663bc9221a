package org.joinedup.linkage.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;

/// A file to read, and how.
///
/// @param path of the file
/// @param encoding that its bytes must be of, every one
public record CsvFile(Path path, Charset encoding) {

    private static final byte[] BYTE_ORDER_MARK = HexFormat.of().parseHex("efbbbf");
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final int BUFFER = 1 << 16;

    /// @return the last part of its path
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /// @return fails with a `CharacterCodingException` at bytes that are no characters
    Reader open() throws IOException {
        return new InputStreamReader(bytes(), encoding.newDecoder());
    }

    /// @return the one of comma, semicolon, tab and bar that comes most often in the first line
    char separator() throws IOException {
        var line = firstLine();
        var best = SEPARATORS[0];
        for (var separator : SEPARATORS) {
            best = count(line, separator) > count(line, best) ? separator : best;
        }
        return best;
    }

    /// @return the first line, from 1, that is not of the encoding
    int undecodableLine() throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(bytes(), ISO_8859_1))) {
            var number = 1;
            for (var line = lines.readLine(); line != null && isDecodable(line); line = lines.readLine()) {
                number++;
            }
            return number;
        }
    }

    private String firstLine() throws IOException {
        try (var reader = new BufferedReader(open())) {
            var line = reader.readLine();
            return line == null ? "" : line;
        }
    }

    private static long count(String line, char separator) {
        return line.chars().filter(c -> c == separator).count();
    }

    private boolean isDecodable(String bytes) {
        try {
            encoding.newDecoder().decode(ByteBuffer.wrap(bytes.getBytes(ISO_8859_1)));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private InputStream bytes() throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(path), BUFFER);
        in.mark(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(in.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            in.reset();
        }
        return in;
    }
}
