package org.joinedup.ingest;

import static org.joinedup.ingest.mapping.Field.*;

import java.util.Objects;
import org.joinedup.ingest.issue.ValueIssue.UnknownCode;
import org.joinedup.source.DutyContact;
import org.joinedup.source.Involvement;
import org.joinedup.source.PractitionerContact;
import org.joinedup.source.SourceRecordKey;
import org.jspecify.annotations.Nullable;

/// Reads an involvement.
///
/// A practitioner who has only a name is known by it; one who has only an identifier is shown by
/// that.
final class InvolvementRowReader implements RowReader<Involvement> {

    private final Delivery delivery;
    private final KnownPeople people;

    InvolvementRowReader(Delivery delivery, KnownPeople people) {
        this.delivery = delivery;
        this.people = people;
    }

    @Override
    public @Nullable Involvement read(String id, Cells cells) {
        var recordId = people.read(cells);
        var service = cells.repeatedText(SERVICE);
        var period = Period.read(cells, delivery.date());
        var practitioner = practitioner(cells);
        var role = cells.repeatedText(ROLE);
        if (recordId == null || service == null || period == null) {
            return null;
        }
        var key = new SourceRecordKey(delivery.system(), id);
        return new Involvement(key, recordId, service, practitioner, role, period.from(), period.to(), isLead(cells));
    }

    private static boolean isLead(Cells cells) {
        var code = cells.code(LEAD);
        if (code != null && !code.equals("true") && !code.equals("false")) {
            cells.report(new UnknownCode(cells.place(LEAD), false));
        }
        return "true".equals(code);
    }

    private @Nullable PractitionerContact practitioner(Cells cells) {
        var leftOn = cells.date(PRACTITIONER_LEFT, DateLimits.ofStart(delivery.date()));
        var id = cells.repeatedText(PRACTITIONER_ID);
        var name = cells.repeatedText(PRACTITIONER_NAME);
        var known = id == null ? name : id;
        if (known == null) {
            return null;
        }
        return cells.shared(new PractitionerContact(
                new SourceRecordKey(delivery.system(), known),
                Objects.requireNonNullElse(name, known),
                cells.repeatedText(PHONE),
                cells.repeatedText(EMAIL),
                cells.repeatedText(TEAM),
                cells.shared(leftOn),
                duty(cells)));
    }

    private static DutyContact duty(Cells cells) {
        var phone = cells.repeatedText(DUTY_PHONE);
        var email = cells.repeatedText(DUTY_EMAIL);
        return phone == null && email == null ? DutyContact.NONE : new DutyContact(phone, email);
    }
}
