package org.joinedup.funding.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.joinedup.area.Area;
import org.joinedup.area.AreaLevel;

/// An allocation whose amounts are held near last year's, beside what it is without that.
///
/// @param allocation without limits
/// @param choice the limits
/// @param held areas of the limits' level in order of code, with last year's, undamped and held
///     amount
/// @param pence of each small area with limits, in their order: within a larger area that is held,
///     in proportion to the amounts without limits
public record LimitedAllocation(Allocation allocation, LimitChoice choice, List<LimitedAmount> held, List<Long> pence) {

    /// @param lastYear pence by code of small area; an area that is not there got nothing
    /// @throws IllegalArgumentException if the fund can't keep the limits; the message is for
    ///     people
    public static LimitedAllocation of(Allocation allocation, LimitChoice choice, Map<String, Long> lastYear) {
        var groups = groups(allocation, choice);
        var last = groups.values().stream()
                .mapToLong(members -> members.stream()
                        .mapToLong(
                                at -> lastYear.getOrDefault(allocation.area(at).code(), 0L))
                        .sum())
                .toArray();
        var undamped = groups.values().stream()
                .mapToLong(
                        members -> members.stream().mapToLong(allocation::pence).sum())
                .toArray();
        var held = Limits.hold(choice, undamped, last);
        var areas = List.copyOf(groups.keySet());
        return new LimitedAllocation(
                allocation,
                choice,
                IntStream.range(0, areas.size())
                        .mapToObj(at -> new LimitedAmount(
                                areas.get(at), last[at], undamped[at], held.pence()[at], held.bounds()[at]))
                        .toList(),
                spread(allocation, List.copyOf(groups.values()), held.pence()));
    }

    /// @param area index of a small area
    /// @return what it is paid and why
    public String sentence(int area) {
        var place = Rollup.place(choice.level()).apply(allocation.area(area).area());
        var one = held.stream()
                .filter(amount -> amount.area().equals(place))
                .findFirst()
                .orElseThrow();
        return "With limits it is paid %s: %s %s."
                .formatted(
                        Money.pounds(pence.get(area)),
                        choice.level() == AreaLevel.LSOA ? "it" : place.name(),
                        switch (one.bound()) {
                            case FREE -> "is held by none and takes its part in paying for those that are";
                            case FLOOR -> "is held at the floor of what it may lose";
                            case CEILING -> "is held at the ceiling of what it may gain";
                        });
    }

    private static Map<Area, List<Integer>> groups(Allocation allocation, LimitChoice choice) {
        var place = Rollup.place(choice.level());
        var groups = new TreeMap<Area, List<Integer>>();
        IntStream.range(0, allocation.size())
                .forEach(at -> groups.computeIfAbsent(
                                place.apply(allocation.area(at).area()), area -> new ArrayList<>())
                        .add(at));
        return groups;
    }

    private static List<Long> spread(Allocation allocation, List<List<Integer>> groups, long[] amounts) {
        var pence = new Long[allocation.size()];
        for (var group = 0; group < groups.size(); group++) {
            var members = groups.get(group);
            var parts = Apportionment.of(amounts[group], weights(allocation, members));
            IntStream.range(0, parts.length).forEach(at -> pence[members.get(at)] = parts[at]);
        }
        return List.of(pence);
    }

    /// The amounts without limits; where a larger area had none, its members alike.
    private static List<BigInteger> weights(Allocation allocation, List<Integer> members) {
        var nothing = members.stream().allMatch(at -> allocation.pence(at) == 0);
        return members.stream()
                .map(at -> nothing ? BigInteger.ONE : BigInteger.valueOf(allocation.pence(at)))
                .toList();
    }
}
