/// Allocations that are kept, each with the data that it was made from.
///
/// `FundingRuns` records a `RunDraft`, publishes and deletes it. `RunData` is all that is needed to
/// compute a run again without any file; `DataText` writes it in one way, `DataTextReader` reads
/// it, `KeptText` packs it under its hash. `ResultRows` are the amounts, with a hash of their own.
/// `Repetitions` computes a run again and compares. `RunQueries` reads runs back, `RunTables` lays
/// them out as tables.
///
/// Nothing is decided here: what a run keeps was allocated before (`docs/funding-runs.md`).
@NullMarked
package org.joinedup.funding.run;

import org.jspecify.annotations.NullMarked;
