package org.joinedup.involvement.team;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.joinedup.graph.Row;
import org.jspecify.annotations.Nullable;

/// A meeting of a team, in one of its versions.
///
/// @param id opaque
/// @param plan when and where
/// @param sequence how often it has changed
/// @param scheduled when it was entered and, when cancelled, until when it stood
/// @param changedAt when it was changed last; null when never
/// @param changedBy username of who changed it last; null when never
/// @param invited members of the team
public record Meeting(
        String id,
        Plan plan,
        long sequence,
        Tenure scheduled,
        @Nullable Instant changedAt,
        @Nullable String changedBy,
        List<TeamMember> invited) {

    static Meeting from(Row row) {
        return new Meeting(
                row.text("id"),
                new Plan(
                        row.moment("startsAt"),
                        row.moment("endsAt"),
                        row.findText("place"),
                        row.findText("agenda"),
                        row.findDate("nextReviewOn")),
                row.integer("sequence"),
                new Tenure(
                        row.moment("scheduledAt"),
                        row.text("scheduledBy"),
                        row.findMoment("cancelledAt"),
                        row.findText("cancelledBy")),
                row.findMoment("changedAt"),
                row.findText("changedBy"),
                List.of());
    }

    public Instant startsAt() {
        return plan.startsAt();
    }

    public Instant endsAt() {
        return plan.endsAt();
    }

    public @Nullable String place() {
        return plan.place();
    }

    public @Nullable String agenda() {
        return plan.agenda();
    }

    public @Nullable LocalDate nextReviewOn() {
        return plan.nextReviewOn();
    }

    public Instant scheduledAt() {
        return scheduled.from();
    }

    public String scheduledBy() {
        return scheduled.by();
    }

    public @Nullable Instant cancelledAt() {
        return scheduled.to();
    }

    public @Nullable String cancelledBy() {
        return scheduled.endedBy();
    }

    public String invitation() {
        return new Invitation(this).text();
    }

    /// @return when it came to be as it is here
    Instant lastTouchedAt() {
        var changed = Objects.requireNonNullElse(changedAt, scheduledAt());
        return Objects.requireNonNullElse(cancelledAt(), changed);
    }

    /// @param team members of the team
    Meeting inviting(List<TeamMember> team) {
        return new Meeting(id, plan, sequence, scheduled, changedAt, changedBy, team);
    }

    /// @return as it was seen then
    Meeting seenAt(@Nullable Instant moment) {
        return new Meeting(id, plan, sequence, scheduled.seenAt(moment), changedAt, changedBy, invited);
    }

    /// The id only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "Meeting[" + id + "]";
    }

    /// When and where a team meets.
    ///
    /// @param startsAt when it begins
    /// @param endsAt when it ends
    /// @param place null when not given
    /// @param agenda null when not given
    /// @param nextReviewOn null when not given
    record Plan(
            Instant startsAt,
            Instant endsAt,
            @Nullable String place,
            @Nullable String agenda,
            @Nullable LocalDate nextReviewOn) {}
}
