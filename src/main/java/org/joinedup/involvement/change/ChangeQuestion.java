package org.joinedup.involvement.change;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What somebody asks about changes.
///
/// @param since how far they have read
/// @param first changes at most, 1 to 100
/// @param after `next` of the answer before; null for the first page
record ChangeQuestion(Instant since, int first, @Nullable String after) {

    static final int MOST = 100;

    static ChangeQuestion since(Instant since) {
        return new ChangeQuestion(since, MOST, null);
    }

    ChangeQuestion page(@Nullable String next) {
        return new ChangeQuestion(since, first, next);
    }

    ChangeCursor cursor(LoadState state) {
        return after == null ? ChangeCursor.first(state) : ChangeCursor.parse(after);
    }
}
