package org.joinedup.individual;

import java.time.Instant;
import java.util.Objects;
import org.joinedup.graph.Row;

/// An individual as it stands before a match: one row of `individuals.cypher`.
///
/// @param id of the individual
/// @param hash of the attributes, to tell a change; empty when no record is linked
/// @param knownFrom when the match first found them
record KnownIndividual(String id, String hash, Instant knownFrom) {

    static KnownIndividual from(Row row) {
        return new KnownIndividual(
                row.text("id"), Objects.requireNonNullElse(row.findText("hash"), ""), row.moment("knownFrom"));
    }

    /// @return whether no record is linked to it any more
    boolean isRetired() {
        return hash.isEmpty();
    }
}
