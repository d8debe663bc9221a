package org.joinedup.ingest.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What all bytes of a file tell, before any of them is taken for a character.
///
/// @param size in bytes, with the byte order mark
/// @param markLength bytes of the byte order mark that are to be skipped, 0 to 3
/// @param otherEncoding what the bytes are if they cannot be in the agreed encoding, such as `are
///     UTF-16`; null when they can
public record FileScan(long size, int markLength, @Nullable String otherEncoding) {

    private static final int BLOCK = 1 << 16;
    private static final int LONGEST_MARK = 4;

    /// @param file that exists
    /// @param agreed encoding in the mapping
    /// @param digest that every byte is added to
    /// @return what was seen
    public static FileScan of(Path file, Charset agreed, MessageDigest digest) {
        var bytes = new ByteCounts();
        var block = new byte[BLOCK];
        try (var in = Files.newInputStream(file)) {
            var length = in.readNBytes(block, 0, BLOCK);
            var mark = ByteOrderMark.of(Arrays.copyOf(block, Math.min(length, LONGEST_MARK)));
            var size = 0L;
            for (; length > 0; length = in.readNBytes(block, 0, BLOCK)) {
                digest.update(block, 0, length);
                bytes.add(block, length);
                size += length;
            }
            return new FileScan(size, mark.skipped(agreed), otherEncoding(mark, bytes, agreed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String otherEncoding(ByteOrderMark mark, ByteCounts bytes, Charset agreed) {
        if (mark != ByteOrderMark.NONE && !mark.belongsTo(agreed)) {
            return "begins with the byte order mark of " + mark.encoding();
        }
        if (bytes.nuls() > 0 && !isWide(agreed)) {
            return "has NUL bytes";
        }
        if (!agreed.equals(StandardCharsets.UTF_8) && !isWide(agreed) && bytes.looksLikeUtf8()) {
            return "is in UTF-8";
        }
        return null;
    }

    private static boolean isWide(Charset agreed) {
        return agreed.name().startsWith("UTF-16") || agreed.name().startsWith("UTF-32");
    }
}
