package org.joinedup.cost.concentration;

import java.util.ArrayList;
import java.util.List;

/// How many receive at least so many services.
///
/// @param services number of different services, 1 or more
/// @param people who receive them
/// @param households whose members receive them between them
record ReceivingAtLeast(int services, int people, int households) {

    /// @param ofPeople how many services each person receives
    /// @param ofHouseholds how many services each household's members receive
    /// @return for 1 service to as many as anybody receives
    static List<ReceivingAtLeast> of(int[] ofPeople, int[] ofHouseholds) {
        var people = atLeast(ofPeople);
        var households = atLeast(ofHouseholds);
        var all = new ArrayList<ReceivingAtLeast>();
        for (var services = 1; services < Math.max(people.length, households.length); services++) {
            all.add(new ReceivingAtLeast(services, get(people, services), get(households, services)));
        }
        return List.copyOf(all);
    }

    /// @return at each number, how many of the counts are that or more
    private static int[] atLeast(int[] counts) {
        var most = 0;
        for (var count : counts) {
            most = Math.max(most, count);
        }
        var found = new int[most + 1];
        for (var count : counts) {
            found[count]++;
        }
        for (var number = most; number > 0; number--) {
            found[number - 1] += found[number];
        }
        return found;
    }

    private static int get(int[] found, int services) {
        return services < found.length ? found[services] : 0;
    }
}
