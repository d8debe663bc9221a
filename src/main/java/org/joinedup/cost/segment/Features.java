package org.joinedup.cost.segment;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// The features that profiles of segments have, in the order of their file.
@Component
class Features {

    private final List<Feature> all;

    Features(SegmentSettings settings) {
        this.all = FeatureFile.read(settings.features());
    }

    /// @return all; a feature's number is its place in this list
    List<Feature> all() {
        return all;
    }

    /// @return the number of the feature with this code
    OptionalInt find(String code) {
        return IntStream.range(0, all.size())
                .filter(number -> all.get(number).code().equals(code))
                .findFirst();
    }
}
