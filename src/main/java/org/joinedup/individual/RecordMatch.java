package org.joinedup.individual;

import java.util.List;
import org.joinedup.match.Explanation;
import org.joinedup.source.SourceRecordKey;

/// Why a source record belongs to a person: the evidence that it is one with the record of theirs
/// that speaks for it most.
///
/// @param with the other record
/// @param waterfall of the match weight
record RecordMatch(SourceRecordKey with, Explanation waterfall) {

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
}
