package org.joinedup.involvement.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Someone on a team.
///
/// @param id opaque; not the practitioner's
/// @param practitioner null for a person who is in no source
/// @param entered who they are, as entered; of a practitioner, as the source held it then
/// @param led when they were lead practitioner, earliest first
/// @param tenure on the team
/// @param seenAt the moment that is told of; null for now
public record TeamMember(
        String id,
        @Nullable Contact practitioner,
        Entered entered,
        List<Tenure> led,
        Tenure tenure,
        @Nullable Instant seenAt) {

    public @Nullable String practitionerId() {
        return practitioner == null ? null : practitioner.id();
    }

    public String name() {
        return practitioner == null ? entered.name() : practitioner.name();
    }

    public @Nullable String role() {
        return entered.role();
    }

    public String agency() {
        return entered.agency();
    }

    public @Nullable String phone() {
        return practitioner == null ? entered.phone() : practitioner.phone();
    }

    public @Nullable String email() {
        return practitioner == null ? entered.email() : practitioner.email();
    }

    public @Nullable LocalDate leftOn() {
        return practitioner == null ? null : practitioner.leftOn();
    }

    public boolean lead() {
        return led.stream().anyMatch(period -> period.holdsAt(seenAt));
    }

    public Instant joinedAt() {
        return tenure.from();
    }

    public String joinedBy() {
        return tenure.by();
    }

    public @Nullable Instant leftAt() {
        return tenure.to();
    }

    public @Nullable String leftBy() {
        return tenure.endedBy();
    }

    TeamMember seenAt(@Nullable Instant moment) {
        return new TeamMember(id, practitioner, entered, led, tenure.seenAt(moment), moment);
    }

    /// The id only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "TeamMember[" + id + "]";
    }

    /// Who somebody is, as entered.
    ///
    /// @param name in one piece
    /// @param role on the team; null when not given
    /// @param agency whom they work for
    /// @param phone at work; null when not given
    /// @param email at work; null when not given
    record Entered(
            String name,
            @Nullable String role,
            String agency,
            @Nullable String phone,
            @Nullable String email) {}
}
