package org.joinedup.involvement.team;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A meeting for the calendars of a team's members, or that it is cancelled: iCalendar (RFC 5545,
/// RFC 5546).
///
/// Calendars are seen by others, so no name of the family and no agenda is in it.
///
/// @param meeting with those invited
record Invitation(Meeting meeting) {

    private static final String PRODUCT = "-//Joined-up//Team around the family//EN";
    private static final Pattern EMAIL = Pattern.compile("[^\\s@:?&]+@[^\\s@:?&]+");
    private static final String SUMMARY = "Team around the family meeting";

    String text() {
        var lines = new CalendarLines()
                .add("BEGIN", "VCALENDAR")
                .add("VERSION", "2.0")
                .add("PRODID", PRODUCT)
                .add("METHOD", isCancelled() ? "CANCEL" : "REQUEST")
                .add("BEGIN", "VEVENT");
        addEvent(lines);
        return lines.add("END", "VEVENT").add("END", "VCALENDAR").text();
    }

    private void addEvent(CalendarLines lines) {
        lines.add("UID", meeting.id())
                .add("DTSTAMP", meeting.lastTouchedAt())
                .add("SEQUENCE", Long.toString(meeting.sequence()))
                .add("STATUS", isCancelled() ? "CANCELLED" : "CONFIRMED")
                .add("DTSTART", meeting.startsAt())
                .add("DTEND", meeting.endsAt())
                .addText("SUMMARY", SUMMARY);
        var place = meeting.place();
        if (place != null) {
            lines.addText("LOCATION", place);
        }
        meeting.invited().stream().filter(TeamMember::lead).forEach(lead -> addOrganizer(lines, lead));
        meeting.invited().forEach(member -> addAttendee(lines, member));
    }

    /// A cancellation needs an organizer too, so a lead without an e-mail is named by an id.
    private static void addOrganizer(CalendarLines lines, TeamMember lead) {
        var address = canReceive(lead.email()) ? "mailto:" + lead.email() : "urn:uuid:" + lead.id();
        lines.add("ORGANIZER;CN=" + CalendarLines.quoted(lead.name()), address);
    }

    private static void addAttendee(CalendarLines lines, TeamMember member) {
        if (canReceive(member.email())) {
            var name = CalendarLines.quoted(member.name());
            lines.add("ATTENDEE;RSVP=TRUE;CN=" + name, "mailto:" + member.email());
        }
    }

    /// A source can hold anything as an e-mail address.
    private static boolean canReceive(@Nullable String email) {
        return email != null && EMAIL.matcher(email).matches();
    }

    private boolean isCancelled() {
        return meeting.cancelledAt() != null;
    }
}
