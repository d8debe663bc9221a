package org.joinedup.ingest.csv;

/// Counts the bytes that give an encoding away.
final class ByteCounts {

    private long nuls;
    private long utf8Characters;
    private long strayBytes;
    private int expected;

    void add(byte[] block, int length) {
        for (var i = 0; i < length; i++) {
            var unit = block[i];
            if (unit > 0 && expected == 0) {
                continue;
            }
            add(unit);
        }
    }

    long nuls() {
        return nuls;
    }

    /// Text in another encoding hardly ever has a sequence that UTF-8 allows, so that even a
    /// damaged UTF-8 file has more of them than of other bytes above 127.
    boolean looksLikeUtf8() {
        return utf8Characters > strayBytes;
    }

    private void add(byte unit) {
        var continues = (unit & 0xC0) == 0x80;
        if (expected > 0 && continues) {
            expected--;
            utf8Characters += expected == 0 ? 1 : 0;
            return;
        }
        strayBytes += expected > 0 || continues ? 1 : 0;
        nuls += unit == 0 ? 1 : 0;
        expected = continues ? 0 : continuations(unit);
    }

    private int continuations(byte unit) {
        var value = unit & 0xFF;
        if (value < 0x80) {
            return 0;
        }
        if (value < 0xC2 || value > 0xF4) {
            strayBytes++;
            return 0;
        }
        return value < 0xE0 ? 1 : value < 0xF0 ? 2 : 3;
    }
}
