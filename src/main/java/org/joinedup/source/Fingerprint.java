package org.joinedup.source;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A short text that stands for some values: equal values give equal texts, others different ones.
///
/// The first 128 bits of SHA-256 (FIPS 180-4) over the values with their lengths, as 32 hexadecimal
/// digits.
public final class Fingerprint {

    private static final int BYTES = 16;

    private Fingerprint() {}

    /// @param values in an order that matters; their `toString` is what counts; null is a value too
    public static String of(@Nullable Object... values) {
        return HexFormat.of().formatHex(digest(values), 0, BYTES);
    }

    /// A shorter one, enough to tell the versions of one row apart.
    ///
    /// @return the first 64 bits of the same digest
    public static long number(@Nullable Object... values) {
        return ByteBuffer.wrap(digest(values)).getLong();
    }

    private static byte[] digest(@Nullable Object... values) {
        var digest = sha256();
        for (var value : values) {
            var bytes = value == null ? new byte[0] : value.toString().getBytes(StandardCharsets.UTF_8);
            var length = value == null ? -1 : bytes.length;
            digest.update(
                    new byte[] {(byte) (length >> 24), (byte) (length >> 16), (byte) (length >> 8), (byte) length});
            digest.update(bytes);
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
