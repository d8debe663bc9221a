package org.joinedup.involvement.team;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How to reach people, as CSV for a spreadsheet.
///
/// A value that a spreadsheet would take for a formula gets an apostrophe before it.
final class ContactSheet {

    private static final List<String> HEADER = List.of("Name", "Role", "Agency", "Lead", "Telephone", "E-mail", "Note");
    private static final String FORMULA_SIGNS = "=+-@\t\r";
    private static final String DUTY = "Has left: this is the team's duty contact";

    private ContactSheet() {}

    static String ofMembers(List<TeamMember> members) {
        return text(members.stream().map(ContactSheet::line));
    }

    static String ofPractitioners(List<LookedUpPractitioner> practitioners) {
        return text(practitioners.stream().map(ContactSheet::line));
    }

    private static List<@Nullable String> line(TeamMember one) {
        var contact = one.practitioner();
        return Arrays.asList(
                one.name(), one.role(), one.agency(), yes(one.lead()), one.phone(), one.email(), note(contact));
    }

    private static List<@Nullable String> line(LookedUpPractitioner one) {
        var role = one.involvements().stream()
                .map(LookedUpPractitioner.LookedUpInvolvement::role)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return Arrays.asList(
                one.name(), role, one.agency(), yes(one.lead()), one.phone(), one.email(), note(one.contact()));
    }

    private static String text(Stream<List<@Nullable String>> lines) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEADER);
            lines.map(ContactSheet::guarded).forEach(csv::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> guarded(List<@Nullable String> line) {
        return line.stream().map(ContactSheet::guarded).toList();
    }

    private static String guarded(@Nullable String value) {
        if (value == null || value.isEmpty()) {
            return "";
        }
        return FORMULA_SIGNS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    private static String note(@Nullable Contact contact) {
        return contact != null && contact.left() ? DUTY : "";
    }

    private static String yes(boolean flag) {
        return flag ? "yes" : "no";
    }
}
