package org.joinedup.cost.segment;

/// What is counted of a segment, person by person.
///
/// @param cost how many they are and what they cost
/// @param ages people by age in whole years
/// @param wards people by number of the ward
/// @param mosaicGroups people by number of the group
/// @param mosaicTypes people by number of the type
/// @param features people by number of the feature, and days
/// @param services people by number of the service, and pence
/// @param types people by number of the type of intervention, and pence
record Tally(
        CostTally cost,
        Counts ages,
        Counts wards,
        Counts mosaicGroups,
        Counts mosaicTypes,
        Counts features,
        Counts services,
        Counts types) {

    /// Empty, for a profile's columns.
    static Tally of(ProfileColumns columns) {
        var residents = columns.residents();
        return new Tally(
                new CostTally(),
                new Counts(Residents.OLDEST + 1),
                new Counts(residents.wards().size()),
                new Counts(residents.mosaicGroups().size()),
                new Counts(residents.mosaicTypes().size()),
                new Counts(columns.features().features().size()),
                new Counts(columns.services().size()),
                new Counts(columns.costs().ledger().types().size()));
    }

    /// Adds what was counted of other people.
    void addAll(Tally others) {
        cost.addAll(others.cost);
        ages.addAll(others.ages);
        wards.addAll(others.wards);
        mosaicGroups.addAll(others.mosaicGroups);
        mosaicTypes.addAll(others.mosaicTypes);
        features.addAll(others.features);
        services.addAll(others.services);
        types.addAll(others.types);
    }
}
