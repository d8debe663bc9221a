package org.joinedup.individual.review;

import java.util.List;
import org.joinedup.audit.AuditSubject;
import org.joinedup.graph.Row;
import org.joinedup.individual.Individual;
import org.joinedup.source.SourceRecordKey;
import org.jspecify.annotations.Nullable;

/// Two source records that a person should look at.
///
/// @param kind why
/// @param keys of the two records
/// @param matchWeight of the two, in bits; null where none was given
/// @param worth of a decision: records concerned times uncertainty, 0 or more
/// @param records how many the individuals have together
/// @param individuals whom the two records are linked to now: one or two
/// @param decisionId of the decision that it is about; null when it is about none
record ReviewItem(
        ReviewKind kind,
        RecordKeys keys,
        @Nullable Double matchWeight,
        double worth,
        long records,
        List<Individual> individuals,
        @Nullable String decisionId)
        implements AuditSubject {

    static ReviewItem from(Row row) {
        return new ReviewItem(
                ReviewKind.valueOf(row.text("kind")),
                RecordKeys.parse(row.text("leftKey"), row.text("rightKey")),
                (Double) row.values().get("matchWeight"),
                row.decimal("worth"),
                row.integer("records"),
                row.rows("individuals").stream().map(Individual::from).toList(),
                row.findText("decisionId"));
    }

    public SourceRecordKey left() {
        return keys.left();
    }

    public SourceRecordKey right() {
        return keys.right();
    }

    @Override
    public List<String> auditSubjects() {
        return individuals.stream().map(Individual::id).toList();
    }
}
