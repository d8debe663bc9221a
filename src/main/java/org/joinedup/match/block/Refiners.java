package org.joinedup.match.block;

import org.joinedup.match.feature.Features;

/// Features by which a block that is too large is split, each on its own.
final class Refiners {

    private final Atoms atoms;
    private final Features features;

    Refiners(Features features) {
        this.features = features;
        this.atoms = new Atoms(features);
    }

    int size() {
        return 5 + features.others().size();
    }

    /// @return what a record has of a refiner; 0 when it is not held
    long value(int refiner, int record) {
        return switch (refiner) {
            case 0 -> features.get(record, Features.BIRTH_DATE);
            case 1 -> features.get(record, Features.RESIDENCE);
            case 2 -> features.get(record, Features.GIVEN);
            case 3 -> features.get(record, Features.FAMILY);
            case 4 -> atoms.birthYear(record);
            default -> features.get(record, Features.FIRST_OTHER + refiner - 5);
        };
    }
}
