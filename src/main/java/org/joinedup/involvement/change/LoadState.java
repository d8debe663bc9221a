package org.joinedup.involvement.change;

import java.time.Instant;
import org.joinedup.graph.Row;

/// Which loads were published, as somebody finds them who has read up to a moment.
///
/// @param latest moment of the latest load; the epoch before the first
/// @param read moment of the latest load that the caller has read; the epoch before the first
/// @param loading whether a load is under way, or was stopped and not taken up again
record LoadState(Instant latest, Instant read, boolean loading) {

    static LoadState from(Row row) {
        var latest = row.findMoment("latest");
        var read = row.findMoment("read");
        return new LoadState(
                latest == null ? Instant.EPOCH : latest, read == null ? Instant.EPOCH : read, row.flag("loading"));
    }
}
