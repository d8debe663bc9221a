package org.joinedup.individual.review;

import java.util.List;
import org.joinedup.audit.AuditSubject;
import org.joinedup.individual.Individual;
import org.joinedup.match.Explanation;
import org.joinedup.source.SourceRecordKey;
import org.jspecify.annotations.Nullable;

/// Why two source records are linked or not.
///
/// @param keys of the two records
/// @param waterfall of the match weight
/// @param individuals whom the two records are linked to now: one or two
/// @param decision in force on the two; null when there is none
record LinkExplanation(
        RecordKeys keys,
        Explanation waterfall,
        List<Individual> individuals,
        @Nullable LinkDecision decision) implements AuditSubject {

    public SourceRecordKey left() {
        return keys.left();
    }

    public SourceRecordKey right() {
        return keys.right();
    }

    public boolean linked() {
        return individuals.size() == 1;
    }

    public double prior() {
        return waterfall.prior();
    }

    public List<Explanation.Step> steps() {
        return waterfall.steps();
    }

    public double family() {
        return waterfall.family();
    }

    public double matchWeight() {
        return waterfall.weight();
    }

    @Override
    public List<String> auditSubjects() {
        return individuals.stream().map(Individual::id).toList();
    }
}
