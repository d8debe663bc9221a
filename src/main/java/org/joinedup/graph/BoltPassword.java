package org.joinedup.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/// The password of the embedded database's Bolt user, made at the first start.
///
/// Kept in the file `bolt-password` beside the store, readable by its owner alone.
///
/// @param text 32 characters that need no quoting
record BoltPassword(String text) {

    /// @param folder of the embedded database
    /// @throws UncheckedIOException if the file can't be read or written
    static BoltPassword in(Path folder) {
        var file = folder.resolve("bolt-password");
        try {
            return new BoltPassword(Files.exists(file) ? Files.readString(file).strip() : make(file));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read or write " + file, e);
        }
    }

    static String random() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().encodeToString(bytes);
    }

    private static String make(Path file) throws IOException {
        var text = random();
        var created = file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createFile(file);
        Files.writeString(created, text + System.lineSeparator());
        return text;
    }

    @Override
    public String toString() {
        return "BoltPassword";
    }
}
