package org.joinedup.ingest.mapping;

/// A mapping file that cannot be used; the message is one sentence that names file and key.
public final class MappingException extends RuntimeException {

    /// @param file name of the mapping file
    /// @param sentence what is wrong, with the key
    public MappingException(String file, String sentence) {
        super(file + ": " + sentence);
    }
}
