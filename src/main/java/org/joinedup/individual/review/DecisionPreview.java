package org.joinedup.individual.review;

import java.util.List;
import java.util.stream.Stream;
import org.joinedup.audit.AuditSubject;
import org.joinedup.source.SourceRecordKey;

/// What a decision would change.
///
/// @param before individuals that would be others
/// @param after individuals in their place
record DecisionPreview(List<PreviewedIndividual> before, List<PreviewedIndividual> after) implements AuditSubject {

    @Override
    public List<String> auditSubjects() {
        return Stream.concat(before.stream(), after.stream())
                .map(PreviewedIndividual::id)
                .distinct()
                .toList();
    }

    /// An individual as it is or would be.
    ///
    /// @param id that it has or would have
    /// @param records put together
    /// @param shown what would be shown together
    record PreviewedIndividual(String id, List<SourceRecordKey> records, Counts shown) {

        public long involvements() {
            return shown.involvements();
        }

        public long interventions() {
            return shown.interventions();
        }

        public long households() {
            return shown.households();
        }
    }

    /// How much is shown of an individual.
    ///
    /// @param involvements of all its records
    /// @param interventions of all its records
    /// @param households present, of those whom its records are linked to now
    record Counts(long involvements, long interventions, long households) {}
}
