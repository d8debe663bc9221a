package org.joinedup.individual.review;

import java.util.List;
import org.joinedup.audit.AuditSubject;
import org.joinedup.graph.Row;
import org.joinedup.individual.Individual;
import org.joinedup.source.SourceRecordKey;

/// Somebody whom the match takes to be possibly the same person, or of the same household.
///
/// @param individual the other
/// @param matchWeight in bits
/// @param left record of the one asked about that speaks for it
/// @param right record of the other
record RelatedIndividual(Individual individual, double matchWeight, SourceRecordKey left, SourceRecordKey right)
        implements AuditSubject {

    static RelatedIndividual from(Row row) {
        return new RelatedIndividual(
                Individual.from(row),
                row.decimal("matchWeight"),
                SourceRecordKey.parse(row.text("leftKey")),
                SourceRecordKey.parse(row.text("rightKey")));
    }

    @Override
    public List<String> auditSubjects() {
        return individual.auditSubjects();
    }
}
