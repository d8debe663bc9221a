/// Reads a partner's delivery into source records and what hangs on them, or into issues
/// that the partner can act on.
///
/// The path: `Deliveries` finds what is complete in the inbox; `ExtractReader` reads one delivery
/// by its mapping (`ingest.mapping`) from CSV files (`ingest.csv`) into an `Extract`, which holds
/// either everything that could be staged or, when it is refused, nothing; what is wrong is in its
/// `FileReport`s (`ingest.issue`). The words are those of `docs/mappings.md`. It does not decide
/// who is the same person: that is `match`.
@ApplicationModule(
        displayName = "Ingest",
        allowedDependencies = {"person", "source", "graph", "security", "audit"})
@NullMarked
package org.joinedup.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
