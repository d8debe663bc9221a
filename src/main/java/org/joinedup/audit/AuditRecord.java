package org.joinedup.audit;

import java.time.Instant;
import java.util.List;
import org.joinedup.security.Role;
import org.jspecify.annotations.Nullable;

/// One call of a root field by someone.
///
/// Its methods are public, because graphql-java calls no others.
///
/// @param id of this record
/// @param at when the answer was ready, to the microsecond
/// @param account that asked
/// @param roles of the account at that time
/// @param call what was asked
/// @param subjects ids of the individuals, households and addresses asked for or shown
/// @param purpose in the caller's words; null when none was given
record AuditRecord(
        String id,
        Instant at,
        String account,
        List<Role> roles,
        AuditedField call,
        List<String> subjects,
        @Nullable String purpose) {

    /// @return coordinate of the root field
    public String field() {
        return call.field();
    }

    public List<String> arguments() {
        return call.arguments();
    }

    public Outcome outcome() {
        return call.outcome();
    }
}
