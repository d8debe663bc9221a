package org.joinedup.funding.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A file that a model was made from.
///
/// @param name of the file, without its folder
/// @param sha256 of its bytes, 64 hexadecimal digits in lower case
public record InputFile(String name, String sha256) {

    /// @param file that can be read
    /// @throws UncheckedIOException if it can't
    public static InputFile of(Path file) {
        try {
            return of(String.valueOf(file.getFileName()), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read an input", e);
        }
    }

    /// @param name of the file
    /// @param bytes all of it
    public static InputFile of(String name, byte[] bytes) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new InputFile(name, HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
