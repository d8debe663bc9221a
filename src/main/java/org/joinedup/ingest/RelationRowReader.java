package org.joinedup.ingest;

import static org.joinedup.ingest.mapping.Field.FROM;
import static org.joinedup.ingest.mapping.Field.RECORD_ID;
import static org.joinedup.ingest.mapping.Field.RELATED_RECORD_ID;
import static org.joinedup.ingest.mapping.Field.RELATION;

import org.joinedup.ingest.issue.RowIssue.RelatedToThemself;
import org.joinedup.ingest.issue.ValueIssue.UnknownCode;
import org.joinedup.source.RelationKind;
import org.joinedup.source.SourceRecordKey;
import org.joinedup.source.StatedRelation;
import org.jspecify.annotations.Nullable;

/// Reads what one of a system's people is to another of them.
final class RelationRowReader implements RowReader<StatedRelation> {

    private final Delivery delivery;
    private final KnownPeople people;

    RelationRowReader(Delivery delivery, KnownPeople people) {
        this.delivery = delivery;
        this.people = people;
    }

    @Override
    public @Nullable StatedRelation read(String id, Cells cells) {
        var recordId = people.read(cells, RECORD_ID);
        var relatedId = people.read(cells, RELATED_RECORD_ID);
        var kind = kind(cells);
        var from = cells.date(FROM, DateLimits.ofStart(delivery.date()));
        var to = Period.readEnd(cells, from, delivery.date());
        if (recordId == null || relatedId == null || kind == null) {
            return null;
        }
        if (recordId.equals(relatedId)) {
            cells.report(new RelatedToThemself(cells.place(RELATED_RECORD_ID)));
        }
        return new StatedRelation(new SourceRecordKey(delivery.system(), id), recordId, relatedId, kind, from, to);
    }

    private static @Nullable RelationKind kind(Cells cells) {
        var code = cells.code(RELATION);
        if (code == null) {
            return null;
        }
        for (var kind : RelationKind.values()) {
            if (kind.name().equals(code)) {
                return kind;
            }
        }
        cells.report(new UnknownCode(cells.place(RELATION), true));
        return null;
    }
}
