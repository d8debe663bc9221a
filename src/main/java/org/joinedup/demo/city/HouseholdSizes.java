package org.joinedup.demo.city;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// How many people live together, as service users know one another.
///
/// The quota is that of 65,534 individuals in 50,248 households: most are alone in the data,
/// because only people whom a service knows are in it.
final class HouseholdSizes {

    private static final int[] FULL_QUOTA = {37_545, 10_459, 1_941, 270, 30, 3};
    private static final double FULL_HOUSEHOLDS = 50_248;
    private static final double FULL_PEOPLE = 65_534;

    private HouseholdSizes() {}

    /// @return a size for each household, in random order; they add up to the people
    static List<Integer> of(int people, Chance chance) {
        var counts = counts(people);
        var sizes = new ArrayList<Integer>();
        for (var size = 1; size <= counts.length; size++) {
            sizes.addAll(Collections.nCopies(counts[size - 1], size));
        }
        chance.shuffle(sizes);
        return sizes;
    }

    private static int[] counts(int people) {
        var households = (int) Math.round(people * FULL_HOUSEHOLDS / FULL_PEOPLE);
        var counts = new int[FULL_QUOTA.length];
        var others = 0;
        var housed = 0;
        for (var size = 2; size <= counts.length; size++) {
            counts[size - 1] = (int) Math.round(FULL_QUOTA[size - 1] * people / FULL_PEOPLE);
            others += counts[size - 1];
            housed += size * counts[size - 1];
        }
        counts[0] = households - others;
        var missing = people - housed - counts[0];
        counts[0] -= missing;
        counts[1] += missing;
        return counts;
    }
}
