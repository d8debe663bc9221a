package org.joinedup.funding.run;

import java.util.regex.Pattern;

/// A file that a run was made from, by which it can be told from another.
///
/// @param name of the file, without its folder
/// @param sha256 of its bytes: 64 hexadecimal digits in lower case
public record RunInput(String name, String sha256) {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /// Checks the hash.
    ///
    /// @throws IllegalArgumentException if it is none
    public RunInput {
        if (!HASH.matcher(sha256).matches()) {
            throw new IllegalArgumentException("a SHA-256 is 64 hexadecimal digits in lower case");
        }
    }
}
