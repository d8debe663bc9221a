package org.joinedup.source;

/// Where a row comes from: the source system and the system's own identifier.
///
/// @param system short code of the source system, such as `housing`; no slash in it
/// @param recordId the system's identifier, unique within the system and the kind of row
public record SourceRecordKey(String system, String recordId) implements Comparable<SourceRecordKey> {

    /// @throws IllegalArgumentException if the system is empty or has a slash, or the id is empty
    public SourceRecordKey {
        if (system.isEmpty() || system.indexOf('/') >= 0 || recordId.isEmpty()) {
            throw new IllegalArgumentException("a source record key is a system and an identifier");
        }
    }

    /// @param text as [#text()] writes it
    /// @throws IllegalArgumentException if there is no slash in it
    public static SourceRecordKey parse(String text) {
        var slash = text.indexOf('/');
        return new SourceRecordKey(text.substring(0, Math.max(slash, 0)), text.substring(slash + 1));
    }

    /// @return `housing/H-3`: the property `key` of the node
    public String text() {
        return system + "/" + recordId;
    }

    @Override
    public int compareTo(SourceRecordKey other) {
        var bySystem = system.compareTo(other.system);
        return bySystem != 0 ? bySystem : recordId.compareTo(other.recordId);
    }
}
