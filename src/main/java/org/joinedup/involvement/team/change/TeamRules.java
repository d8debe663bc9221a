package org.joinedup.involvement.team.change;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.joinedup.graph.CallerMistake;
import org.joinedup.involvement.team.Team;
import org.joinedup.involvement.team.TeamMember;

/// What may not be done to a team: each method returns, or throws a caller's mistake.
///
/// @param team as it is before the change
record TeamRules(Team team) {

    static final int MOST_FAMILY = 30;
    static final int MOST_MEMBERS = 50;

    private static final int MOST_ENTRIES = 500;

    void requireGoingOn() {
        if (!team.goesOn()) {
            throw CallerMistake.because(
                    "This team ended on " + team.endedOn() + " and takes no more changes; form another.");
        }
    }

    void requireRoomForMember() {
        if (team.members().size() >= MOST_MEMBERS) {
            throw CallerMistake.because("A team has at most " + MOST_MEMBERS + " members.");
        }
    }

    void requireNew(NewMember member) {
        if (member instanceof NewMember.OfSource named
                && team.members().stream().anyMatch(one -> named.id().equals(one.practitionerId()))) {
            throw CallerMistake.because("This practitioner is on the team already.");
        }
    }

    void requireRoomForFamily() {
        if (team.familyMembers().size() >= MOST_FAMILY) {
            throw CallerMistake.because("A team is around at most " + MOST_FAMILY + " people.");
        }
    }

    void requireNotAround(String individualId) {
        if (team.familyMembers().stream().anyMatch(one -> one.is(individualId))) {
            throw CallerMistake.because("The team is around this person already.");
        }
    }

    void requireRemovableFamilyMember(String id) {
        if (team.familyMembers().stream().noneMatch(one -> one.id().equals(id))) {
            throw CallerMistake.because("The team is around nobody with this id of a family member.");
        }
        if (team.familyMembers().size() == 1) {
            throw CallerMistake.because("This is the last person whom the team is around: end the team instead.");
        }
    }

    TeamMember member(String id) {
        return team.members().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> CallerMistake.because("Nobody on the team has this id of a member."));
    }

    void requireRemovableMember(String id) {
        if (member(id).lead()) {
            throw CallerMistake.because("This is the lead practitioner: make somebody else the lead first.");
        }
    }

    void requireRoomForMeeting() {
        requireRoom(team.meetings().size(), "meetings");
    }

    void requireRoomForNote() {
        requireRoom(team.notes().size(), "notes");
    }

    void requireStandingMeeting(String id) {
        if (team.meetings().stream().noneMatch(one -> one.id().equals(id) && one.cancelledAt() == null)) {
            throw CallerMistake.because("The team has no meeting with this id, or it is cancelled.");
        }
    }

    void requireFormedBy(LocalDate day) {
        if (day.isBefore(LocalDate.ofInstant(team.formedAt(), ZoneOffset.UTC))) {
            throw CallerMistake.because("Give 'on' as a day that is not before the team was formed.");
        }
    }

    private static void requireRoom(int number, String what) {
        if (number >= MOST_ENTRIES) {
            throw CallerMistake.because("A team has at most " + MOST_ENTRIES + " " + what + ".");
        }
    }
}
