package org.joinedup.involvement.team;

import java.time.LocalDate;
import java.util.List;
import org.joinedup.individual.Individual;
import org.jspecify.annotations.Nullable;

/// A practitioner who is involved with a family now.
///
/// @param contact who they are and how to reach them
/// @param agency name of the source system that they come from
/// @param lead whether a source or a formed team has them as lead practitioner
/// @param involvements with whom and what, longest first
record LookedUpPractitioner(Contact contact, String agency, boolean lead, List<LookedUpInvolvement> involvements) {

    public String id() {
        return contact.id();
    }

    public String name() {
        return contact.name();
    }

    public @Nullable String team() {
        return contact.team();
    }

    public @Nullable String phone() {
        return contact.phone();
    }

    public @Nullable String email() {
        return contact.email();
    }

    public @Nullable LocalDate leftOn() {
        return contact.leftOn();
    }

    /// A practitioner's work with one member.
    ///
    /// @param with the member
    /// @param service its name
    /// @param role what the practitioner is to the member; null when not held
    /// @param from first day, inclusive
    /// @param asOf date of the delivery that brought it as it is
    record LookedUpInvolvement(
            Individual with, String service, @Nullable String role, LocalDate from, LocalDate asOf) {}
}
