package org.joinedup.individual;

import java.util.List;
import org.joinedup.source.SourceRecordKey;

/// Which records would be put together anew if something were decided.
///
/// @param before individuals that would be others, by id
/// @param after individuals in their place, by id
public record Regrouping(List<Group> before, List<Group> after) {

    /// Copies the lists.
    public Regrouping {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /// Records of one individual.
    ///
    /// @param id that the individual has or would have
    /// @param keys of the records, in order
    public record Group(String id, List<SourceRecordKey> keys) {

        /// Copies the keys.
        public Group {
            keys = List.copyOf(keys);
        }
    }
}
