package org.joinedup.ingest;

import static org.joinedup.ingest.mapping.Field.QUANTITY;
import static org.joinedup.ingest.mapping.Field.TYPE;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.joinedup.ingest.issue.ValueIssue.UnreadableQuantity;
import org.joinedup.source.Intervention;
import org.joinedup.source.SourceRecordKey;
import org.jspecify.annotations.Nullable;

/// Reads an intervention.
final class InterventionRowReader implements RowReader<Intervention> {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,6})?");

    private final Delivery delivery;
    private final KnownPeople people;

    InterventionRowReader(Delivery delivery, KnownPeople people) {
        this.delivery = delivery;
        this.people = people;
    }

    @Override
    public @Nullable Intervention read(String id, Cells cells) {
        var recordId = people.read(cells);
        var type = cells.shared(cells.code(TYPE));
        var period = Period.read(cells, delivery.date());
        var quantity = quantity(cells);
        if (recordId == null || type == null || period == null) {
            return null;
        }
        var key = new SourceRecordKey(delivery.system(), id);
        return new Intervention(key, recordId, type, period.from(), period.to(), quantity);
    }

    private static @Nullable BigDecimal quantity(Cells cells) {
        var text = cells.text(QUANTITY);
        if (text == null) {
            return null;
        }
        var quantity = NUMBER.matcher(text).matches() ? new BigDecimal(text) : BigDecimal.ZERO;
        if (quantity.signum() == 0) {
            cells.report(new UnreadableQuantity(cells.place(QUANTITY)));
            return null;
        }
        return cells.shared(quantity);
    }
}
