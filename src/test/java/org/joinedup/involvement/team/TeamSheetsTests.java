package org.joinedup.involvement.team;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What leaves for spreadsheets and calendars can be read there.
class TeamSheetsTests {

    private static final Instant THEN = Instant.parse("2011-03-31T09:00:00Z");
    private static final Instant STARTS = Instant.parse("2011-04-07T13:00:00Z");
    private static final Instant ENDS = Instant.parse("2011-04-07T14:30:00Z");
    private static final String PLACE = "Town hall, room 3; ask at the \"desk\"\nBring a coat \\ hat — "
            + "é".repeat(60)
            + "\uD83C\uDFEB".repeat(30);

    @Test
    void invitesThoseWhoHaveAnEmail() {
        var event = event(meeting(0, null));

        assertThat(event.getUid().getValue()).isEqualTo("meeting-1");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(STARTS);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(ENDS);
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(THEN);
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getSummary().getValue()).isEqualTo("Team around the family meeting");
        assertThat(event.getLocation().getValue()).isEqualTo(PLACE);
        assertThat(event.getOrganizer().getEmail()).isEqualTo("ash@homes.example.org");
        assertThat(event.getOrganizer().getCommonName()).isEqualTo("Ash Verma, MA");
        assertThat(event.getAttendees())
                .extracting(one -> one.getCommonName() + " " + one.getEmail())
                .containsExactly("Ash Verma, MA ash@homes.example.org", "Zoë Q Marsh zoe@owls.example.org");
        assertThat(meeting(0, null).invitation()).doesNotContain("Okafor", "agenda");
    }

    @Test
    void takesAMeetingBackWithAGreaterSequence() {
        var cancelled = meeting(3, THEN.plusSeconds(60));

        assertThat(Biweekly.parse(cancelled.invitation()).first().getMethod().getValue())
                .isEqualTo("CANCEL");
        assertThat(event(cancelled).getSequence().getValue()).isEqualTo(3);
        assertThat(event(cancelled).getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(event(cancelled).getDateTimeStamp().getValue().toInstant()).isEqualTo(THEN.plusSeconds(60));
    }

    @Test
    void foldsLinesAt75OctetsAndNeverInACharacter() {
        var lines = meeting(0, null).invitation().split("\r\n", -1);

        assertThat(lines).hasSizeGreaterThan(15);
        assertThat(lines)
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(lines).allSatisfy(line -> assertThat(line).doesNotContain("\n", "\r"));
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.isEmpty() || !Character.isLowSurrogate(line.charAt(1)))
                        .isTrue());
        assertThat(lines)
                .anySatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(72, 75));
    }

    /// What a source holds as an e-mail address ends no line and begins no other.
    @Test
    void leavesOutWhatIsNoAddress() {
        var odd = outsider("3", "Odd", "a@b.example.org\r\nATTENDEE:mailto:evil@example.org", null);
        var invitation = meeting(0, null).inviting(List.of(odd)).invitation();

        assertThat(invitation).doesNotContain("evil");
        assertThat(Biweekly.parse(invitation).first().getEvents().getFirst().getAttendees())
                .isEmpty();
    }

    @Test
    void writesContactsForASpreadsheet() {
        assertThat(ContactSheet.ofMembers(
                        List.of(lead(), outsider("2", "=HYPERLINK(\"x\")", "@zoe", "+44 1632 960123"))))
                .isEqualTo("Name,Role,Agency,Lead,Telephone,E-mail,Note\r\n"
                        + "\"Ash Verma, MA\",,Homes,yes,01632 960999,ash@homes.example.org,"
                        + "Has left: this is the team's duty contact\r\n"
                        + "\"'=HYPERLINK(\"\"x\"\")\",'-mentor,Night Owls,no,'+44 1632 960123,'@zoe,\r\n");
    }

    private static VEvent event(Meeting meeting) {
        var calendar = Biweekly.parse(meeting.invitation()).first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        return calendar.getEvents().getFirst();
    }

    private static Meeting meeting(long sequence, @Nullable Instant cancelledAt) {
        var tenure = new Tenure(THEN, "ash", cancelledAt, cancelledAt == null ? null : "ash");
        var plan = new Meeting.Plan(STARTS, ENDS, PLACE, "agenda: the Okafors", LocalDate.of(2011, 5, 5));
        var invited = List.of(
                lead(),
                outsider("2", "Zoë \"Q\" Marsh", "zoe@owls.example.org", null),
                outsider("4", "Bo", null, null));
        return new Meeting("meeting-1", plan, sequence, tenure, null, null, invited);
    }

    private static TeamMember lead() {
        var contact = new Contact(
                "homes/N-9",
                "homes",
                "Ash Verma, MA",
                "North",
                "01632 960999",
                "ash@homes.example.org",
                LocalDate.of(2011, 3, 1),
                true);
        var entered = new TeamMember.Entered("Ash", null, "Homes", null, null);
        var tenure = new Tenure(THEN, "ash", null, null);
        return new TeamMember("1", contact, entered, List.of(tenure), tenure, null);
    }

    private static TeamMember outsider(String id, String name, @Nullable String email, @Nullable String phone) {
        var entered = new TeamMember.Entered(name, "-mentor", "Night Owls", phone, email);
        return new TeamMember(id, null, entered, List.of(), new Tenure(THEN, "ash", null, null), null);
    }
}
