package org.joinedup.ingest.csv;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;

/// The bytes that some programs write first to say how the rest is encoded.
enum ByteOrderMark {
    UTF_32BE("UTF-32", "0000feff"),
    UTF_32LE("UTF-32", "fffe0000"),
    UTF_8("UTF-8", "efbbbf"),
    UTF_16BE("UTF-16", "feff"),
    UTF_16LE("UTF-16", "fffe"),
    NONE("", "");

    private final String encoding;
    private final byte[] bytes;

    ByteOrderMark(String encoding, String hex) {
        this.encoding = encoding;
        this.bytes = HexFormat.of().parseHex(hex);
    }

    static ByteOrderMark of(byte[] start) {
        return Arrays.stream(values())
                .filter(mark -> start.length >= mark.bytes.length)
                .filter(mark -> Arrays.equals(mark.bytes, Arrays.copyOf(start, mark.bytes.length)))
                .findFirst()
                .orElse(NONE);
    }

    String encoding() {
        return encoding;
    }

    boolean belongsTo(Charset agreed) {
        return agreed.name().startsWith(encoding);
    }

    /// Java's UTF-16 and UTF-32 read the mark themselves; the others would take it for a character.
    int skipped(Charset agreed) {
        return agreed.name().equals("UTF-16") || agreed.name().equals("UTF-32") ? 0 : bytes.length;
    }
}
