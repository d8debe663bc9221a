package org.joinedup.ingest;

import static org.joinedup.ingest.mapping.Field.*;

import java.util.Objects;
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
        return new Involvement(key, recordId, service, practitioner, role, period.from(), period.to());
    }

    private @Nullable PractitionerContact practitioner(Cells cells) {
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
                cells.repeatedText(TEAM)));
    }
}
