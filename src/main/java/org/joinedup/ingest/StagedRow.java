package org.joinedup.ingest;

import org.joinedup.source.Intervention;
import org.joinedup.source.Involvement;
import org.joinedup.source.PractitionerContact;
import org.joinedup.source.SourceRecord;
import org.joinedup.source.SourceRecordKey;
import org.joinedup.source.StatedRelation;

/// A row of a delivery as it is compared with what is staged.
///
/// Its properties are made again when it is written: most rows of a full extract are not, and
/// keeping the properties of all of them would take several times the memory of the rows.
///
/// @param key of the row, as text
/// @param hash equal when the content is
/// @param row a SourceRecord, Involvement, Intervention, StatedRelation or PractitionerContact
/// @param <T> which of them
record StagedRow<T>(String key, long hash, T row) {

    static StagedRow<SourceRecord> of(SourceRecord person) {
        return new StagedRow<>(person.key().text(), RowProperties.of(person).hash(), person);
    }

    static StagedRow<Involvement> of(Involvement involvement) {
        return new StagedRow<>(
                involvement.key().text(), RowProperties.of(involvement).hash(), involvement);
    }

    static StagedRow<Intervention> of(Intervention intervention) {
        return new StagedRow<>(
                intervention.key().text(), RowProperties.of(intervention).hash(), intervention);
    }

    static StagedRow<StatedRelation> of(StatedRelation relation) {
        return new StagedRow<>(relation.key().text(), RowProperties.of(relation).hash(), relation);
    }

    static StagedRow<PractitionerContact> of(PractitionerContact practitioner) {
        return new StagedRow<>(
                practitioner.key().text(), RowProperties.of(practitioner).hash(), practitioner);
    }

    /// @return key of the person's row that what hangs on a person belongs to
    String recordKey() {
        return switch (row) {
            case Involvement involvement -> key(involvement.key(), involvement.recordId());
            case Intervention intervention -> key(intervention.key(), intervention.recordId());
            case StatedRelation relation -> key(relation.key(), relation.recordId());
            default -> throw new IllegalStateException("only what hangs on a person has a person");
        };
    }

    RowProperties properties() {
        return switch (row) {
            case SourceRecord person -> RowProperties.of(person);
            case Involvement involvement -> RowProperties.of(involvement);
            case Intervention intervention -> RowProperties.of(intervention);
            case StatedRelation relation -> RowProperties.of(relation);
            case PractitionerContact practitioner -> RowProperties.of(practitioner);
            default -> throw new IllegalStateException("no row of a delivery");
        };
    }

    static String key(SourceRecordKey key, String recordId) {
        return new SourceRecordKey(key.system(), recordId).text();
    }

    /// The key only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "StagedRow[" + key + "]";
    }
}
