package org.joinedup.involvement.feedback;

import org.joinedup.graph.Statement;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.jspecify.annotations.Nullable;

/// Which feedback to read.
///
/// @param id only this one; null for all
/// @param by only what this account said; null for all
/// @param open only what is open, or only what is not; null for all
/// @param system only rows of this source system; null for all
record FeedbackSearch(
        @Nullable String id,
        @Nullable String by,
        @Nullable Boolean open,
        @Nullable String system) {

    static FeedbackSearch one(String id) {
        return new FeedbackSearch(id, null, null, null);
    }

    static FeedbackSearch by(String account) {
        return new FeedbackSearch(null, account, null, null);
    }

    /// @param caller who is told every value only as a data manager who does not ask for their own
    Statement toStatement(Caller caller) {
        return Statement.named("feedback/Query.feedback")
                .with("id", id)
                .with("by", by)
                .with("open", open)
                .with("system", system)
                .with("roles", caller.roles().stream().map(Role::name).toList())
                .with("everyValue", by == null && caller.roles().contains(Role.DATA_MANAGER));
    }
}
