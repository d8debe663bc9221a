package org.joinedup.match;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.joinedup.source.SourceRecord;
import org.joinedup.source.SourceRecordKey;

/// Puts source records together that are about one person.
public interface Matcher {

    /// Puts every record into exactly one cluster.
    ///
    /// The outcome depends on the records, the decisions and the clusters before, not on their
    /// order.
    ///
    /// @param records with distinct keys; may be empty
    /// @param decisions of people, free of contradictions; about records not given, ignored
    /// @param before the individual that each record was linked to, by key; records that were
    ///     together stay together down to a lower weight than it takes to join
    /// @return every record in one cluster, and what should be looked at
    /// @throws IllegalArgumentException if two records have one key, or decisions contradict
    Matching match(Collection<SourceRecord> records, List<Decision> decisions, Map<SourceRecordKey, String> before);

    /// How the match weight of two records comes about, whether they were linked or not.
    Explanation explain(SourceRecord left, SourceRecord right);

    /// @return what decided, such as `fellegi-sunter-2026-11-22`: every link carries it
    String version();
}
