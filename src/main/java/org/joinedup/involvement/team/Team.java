package org.joinedup.involvement.team;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.joinedup.audit.AuditSubject;
import org.joinedup.individual.Individual;
import org.jspecify.annotations.Nullable;

/// A formed team with everybody and everything that ever was on it, seen at one moment.
///
/// @param id opaque
/// @param tenure when it was formed and ended
/// @param ending what was said when it ended; null while it goes on
/// @param everything on it, then or now
/// @param asOf the moment; null for now
public record Team(
        String id,
        Tenure tenure,
        @Nullable Ending ending,
        Everything everything,
        @Nullable Instant asOf) implements AuditSubject {

    public Instant formedAt() {
        return tenure.from();
    }

    public String formedBy() {
        return tenure.by();
    }

    public @Nullable Instant endedAt() {
        return tenure.seenAt(asOf).to();
    }

    public @Nullable String endedBy() {
        return tenure.seenAt(asOf).endedBy();
    }

    public @Nullable LocalDate endedOn() {
        return goesOn() || ending == null ? null : ending.on();
    }

    public @Nullable String endReason() {
        return goesOn() || ending == null ? null : ending.reason();
    }

    public TeamNote purpose() {
        return latest(TeamNoteKind.PURPOSE);
    }

    public TeamNote consent() {
        return latest(TeamNoteKind.CONSENT);
    }

    public TeamMember lead() {
        return members().getFirst();
    }

    public List<TeamFamilyMember> familyMembers() {
        return everything.family().stream()
                .filter(one -> one.tenure().holdsAt(asOf))
                .map(one -> one.seenAt(asOf))
                .sorted(TeamFamilyMember.ORDER)
                .toList();
    }

    public List<TeamFamilyMember> formerFamilyMembers() {
        return everything.family().stream()
                .filter(one -> one.tenure().isOverAt(asOf))
                .sorted(TeamFamilyMember.ORDER)
                .toList();
    }

    public List<TeamMember> members() {
        return everything.members().stream()
                .filter(one -> one.tenure().holdsAt(asOf))
                .map(one -> one.seenAt(asOf))
                .sorted(comparing(TeamMember::lead)
                        .reversed()
                        .thenComparing(TeamMember::name)
                        .thenComparing(TeamMember::id))
                .toList();
    }

    public List<TeamMember> formerMembers() {
        return everything.members().stream()
                .filter(one -> one.tenure().isOverAt(asOf))
                .map(one -> one.seenAt(asOf))
                .toList();
    }

    public List<Meeting> meetings() {
        var members = members();
        return everything.meetings().stream()
                .flatMap(one -> one.seenAt(asOf))
                .sorted(comparing(Meeting::startsAt).thenComparing(Meeting::id))
                .map(one -> one.inviting(members))
                .toList();
    }

    public List<TeamNote> notes() {
        return everything.notes().stream()
                .filter(one -> asOf == null || !one.at().isAfter(asOf))
                .toList();
    }

    public @Nullable List<TeamGap> gaps() {
        return asOf == null ? gapsNow() : null;
    }

    public String contactSheet() {
        return ContactSheet.ofMembers(members());
    }

    /// @return whether it has not ended
    public boolean goesOn() {
        return tenure.holdsAt(asOf);
    }

    @Override
    public List<String> auditSubjects() {
        return Stream.concat(familyMembers().stream(), formerFamilyMembers().stream())
                .flatMap(one -> one.now().stream())
                .map(Individual::id)
                .distinct()
                .toList();
    }

    /// The id only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "Team[" + id + "]";
    }

    /// @return the team as it was then; null if it was not formed yet
    @Nullable
    Team seenAt(Instant moment) {
        return tenure.hasBegunBy(moment) ? new Team(id, tenure, ending, everything, moment) : null;
    }

    private List<TeamGap> gapsNow() {
        var cover = Cover.of(members());
        return familyMembers().stream()
                .filter(one -> one.individual() != null)
                .flatMap(one -> cover.gaps(Objects.requireNonNull(one.individual()), one.needs()).stream())
                .distinct()
                .toList();
    }

    private TeamNote latest(TeamNoteKind kind) {
        return notes().reversed().stream()
                .filter(note -> note.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /// What was said when a team ended.
    ///
    /// @param on the day on which it ended
    /// @param reason in their words
    record Ending(LocalDate on, String reason) {}

    /// All that ever was on a team.
    ///
    /// @param family in the order of adding
    /// @param members in the order of joining
    /// @param meetings earliest first
    /// @param notes earliest first
    record Everything(
            List<TeamFamilyMember> family,
            List<TeamMember> members,
            List<MeetingHistory> meetings,
            List<TeamNote> notes) {}
}
