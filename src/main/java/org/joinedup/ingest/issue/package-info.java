/// What can be wrong with a delivery, as values: where it is, how bad it is, and one sentence that
/// the partner can act on.
///
/// Start at [org.joinedup.ingest.issue.IngestIssue]. Issues are read by people who may not see the
/// person's data, so that no issue holds or prints a value of a row. What each does to the row or
/// the extract is listed in `docs/mappings.md`.
@NamedInterface("issue")
@NullMarked
package org.joinedup.ingest.issue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
