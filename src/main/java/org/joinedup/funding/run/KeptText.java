package org.joinedup.funding.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// A long text as it is kept: packed, under its fingerprint.
///
/// @param hash SHA-256 of the text
/// @param content the text in UTF-8, by gzip, in base64
record KeptText(String hash, String content) {

    static KeptText of(String text) {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new GZIPOutputStream(bytes)) {
            packed.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new KeptText(Sha256.of(text), Base64.getEncoder().encodeToString(bytes.toByteArray()));
    }

    /// @return the text; empty if the content can't be unpacked or is not that of the hash
    Optional<String> text() {
        return unpacked().filter(text -> Sha256.of(text).equals(hash));
    }

    private Optional<String> unpacked() {
        try (var packed =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(content)))) {
            return Optional.of(new String(packed.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
