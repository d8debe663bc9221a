package org.joinedup.funding.model;

import java.nio.file.Path;
import java.util.List;
import org.joinedup.funding.indicator.OwnIndicators;
import org.joinedup.funding.indicator.Publications;
import org.jspecify.annotations.Nullable;

/// What a model may use beside its own folder.
///
/// @param publications the mappings in use
/// @param areaFiles of the place, for models that name none; may be empty
/// @param own indicators of the graph; null where there is no graph
record Surroundings(
        Publications publications,
        List<Path> areaFiles,
        @Nullable OwnIndicators own) {

    /// Keeps its own copy of the list.
    Surroundings {
        areaFiles = List.copyOf(areaFiles);
    }

    /// @return what there is without a server
    static Surroundings none() {
        return new Surroundings(Publications.shipped(), List.of(), null);
    }

    /// @param folder of mappings that add to these or replace them
    Surroundings and(Path folder) {
        return new Surroundings(publications.and(folder), areaFiles, own);
    }
}
