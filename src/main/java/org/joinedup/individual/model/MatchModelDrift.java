package org.joinedup.individual.model;

import java.util.List;
import org.joinedup.match.model.Drift;
import org.joinedup.match.model.ModelFile;

/// What was trained, and by how much it differs from what matches now.
///
/// @param version of the trained model, to adopt it by
/// @param records number of source records that it was trained on
/// @param comparedWith version of the other model
/// @param levels most changed first
record MatchModelDrift(String version, int records, String comparedWith, List<Drift> levels) {

    private static final int MOST_LEVELS = 50;

    static MatchModelDrift between(ModelFile before, ModelFile trained) {
        var levels = Drift.between(before.model(), trained.model()).stream()
                .limit(MOST_LEVELS)
                .toList();
        return new MatchModelDrift(trained.version(), trained.records(), before.version(), levels);
    }
}
