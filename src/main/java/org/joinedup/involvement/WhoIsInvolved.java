package org.joinedup.involvement;

import java.util.List;
import java.util.Objects;
import org.joinedup.audit.AuditSubject;
import org.joinedup.graph.Row;
import org.joinedup.individual.Individual;

/// The answer to who is involved with an individual, and how fresh it is.
///
/// @param individual the person asked about
/// @param involvements of every source, current ones first
/// @param sources every source system, by code
record WhoIsInvolved(Individual individual, List<InvolvementAnswer> involvements, List<SourceCoverage> sources)
        implements AuditSubject {

    static WhoIsInvolved from(Row row) {
        return new WhoIsInvolved(
                Individual.from(Objects.requireNonNull(row.findRow("individual"))),
                row.rows("involvements").stream().map(InvolvementAnswer::from).toList(),
                row.rows("sources").stream().map(SourceCoverage::from).toList());
    }

    @Override
    public List<String> auditSubjects() {
        return individual.auditSubjects();
    }

    /// What a source system contributes to the answer.
    ///
    /// @param source the source system
    /// @param records how many records of this person it holds
    record SourceCoverage(SourceFreshness source, long records) {

        static SourceCoverage from(Row row) {
            return new SourceCoverage(SourceFreshness.from(row), row.integer("records"));
        }
    }
}
