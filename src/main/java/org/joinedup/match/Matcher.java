package org.joinedup.match;

import java.util.Collection;
import java.util.List;
import org.joinedup.source.SourceRecord;

/// Puts source records together that are about one person.
public interface Matcher {

    /// Puts every record into exactly one cluster.
    ///
    /// The outcome depends on the records alone, not on their order.
    ///
    /// @param records with distinct keys; may be empty
    /// @return the clusters by their first key, singletons too
    /// @throws IllegalArgumentException if two records have one key
    List<Cluster> match(Collection<SourceRecord> records);

    /// @return what decided, such as `fixed-rules-1`: every link carries it
    String version();
}
