package org.joinedup.involvement.team.change;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.joinedup.graph.CallerMistake;
import org.joinedup.graph.GraphTransaction;
import org.joinedup.graph.Statement;

/// A team in an open transaction, in which somebody changes it: one method for each statement that
/// writes.
///
/// @param id of the team
/// @param by username of who changes it
/// @param at when
/// @param transaction that the change is made in
record OpenTeam(String id, String by, ZonedDateTime at, GraphTransaction transaction) {

    /// @return whether there is such a team; until the transaction ends, nobody else changes it
    boolean touch() {
        return !ids(statement("touchTeam")).isEmpty();
    }

    void create() {
        transaction.run(statement("createTeam").with("id", id));
    }

    /// @return id of the individual who is meant, to whom the one asked for can be merged
    String addFamilyMember(String individualId) {
        var added = transaction.run(
                statement("addFamilyMember").with("id", newId()).with("individualId", individualId),
                row -> row.text("individualId"));
        if (added.isEmpty()) {
            throw CallerMistake.because("There is no person with one of these ids.");
        }
        return added.getFirst();
    }

    void removeFamilyMember(String familyMemberId) {
        transaction.run(statement("removeFamilyMember").with("id", familyMemberId));
    }

    /// @return id of the team member
    String addMember(NewMember member) {
        var added = ids(toStatement(member).with("id", newId()));
        if (added.isEmpty()) {
            throw CallerMistake.because("There is no practitioner with this id.");
        }
        return added.getFirst();
    }

    void removeMember(String memberId) {
        transaction.run(statement("removeTeamMember").with("id", memberId));
    }

    void setLead(String memberId) {
        transaction.run(statement("setLead").with("id", memberId));
    }

    void scheduleMeeting(MeetingInput meeting) {
        transaction.run(statement("scheduleMeeting").with("id", newId()).with("meeting", meeting.toProperties()));
    }

    void changeMeeting(String meetingId, MeetingInput meeting) {
        transaction.run(statement("changeMeeting").with("id", meetingId).with("meeting", meeting.toProperties()));
    }

    void cancelMeeting(String meetingId) {
        transaction.run(statement("cancelMeetings").with("id", meetingId));
    }

    void addNote(NewNote note) {
        transaction.run(statement("addNote").with("id", newId()).with("note", note.properties()));
    }

    void end(Ending ending) {
        transaction.run(statement("endTeam").with("reason", ending.reason()).with("on", ending.on()));
        transaction.run(statement("cancelMeetings").with("id", null));
    }

    private Statement toStatement(NewMember member) {
        return switch (member) {
            case NewMember.OfSource named ->
                statement("addPractitioner").with("practitionerId", named.id()).with("role", named.role());
            case NewMember.Outsider outsider ->
                statement("addOutsider")
                        .with("name", outsider.name())
                        .with("role", outsider.role())
                        .with("agency", outsider.agency())
                        .with("phone", outsider.phone())
                        .with("email", outsider.email());
        };
    }

    private List<String> ids(Statement statement) {
        return transaction.run(statement, row -> row.text("id"));
    }

    private Statement statement(String name) {
        return Statement.named("team/" + name).with("teamId", id).with("by", by).with("at", at);
    }

    private static String newId() {
        return UUID.randomUUID().toString();
    }
}
