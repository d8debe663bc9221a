package org.joinedup.ingest;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.joinedup.source.SourceRecordKey;

/// Rows of one file that are not among the staged values.
///
/// @param removed what the partner says has ended
/// @param rejected what is in the file but could not be staged; it stays as it was
/// @param unattributed whether a row was rejected that nobody can tell whose it is
public record RowKeys(List<SourceRecordKey> removed, Set<SourceRecordKey> rejected, boolean unattributed) {

    /// A file without such rows.
    public static final RowKeys NONE = new RowKeys(List.of(), Set.of(), false);

    /// Keeps its own copies of list and set.
    public RowKeys {
        removed = List.copyOf(removed);
        rejected = Set.copyOf(rejected);
    }

    static List<SourceRecordKey> keys(String system, Collection<String> ids) {
        return ids.stream().map(id -> new SourceRecordKey(system, id)).toList();
    }
}
