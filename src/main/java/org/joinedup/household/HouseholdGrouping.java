package org.joinedup.household;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.joinedup.source.Fingerprint;

/// Puts stays at one address that overlap in time together as households, and gives each a lasting
/// id.
///
/// A household keeps the id of the one at its address with which it shares most members; otherwise
/// its id is made from the address and its first member.
final class HouseholdGrouping {

    private static final int ID_LENGTH = 16;

    /// Household id by address and individual, as they stand before this load.
    private final Map<String, Map<String, String>> before;

    /// @param before every membership as it stands
    HouseholdGrouping(Collection<Membership> before) {
        this.before = before.stream()
                .collect(groupingBy(
                        Membership::addressId,
                        java.util.stream.Collectors.toMap(
                                Membership::individualId, Membership::householdId, (one, other) -> one)));
    }

    /// @param stays of everyone
    /// @return one membership for each stay
    List<Membership> memberships(Collection<Stay> stays) {
        var memberships = new ArrayList<Membership>();
        stays.stream()
                .collect(groupingBy(Stay::addressId, TreeMap::new, toList()))
                .forEach((addressId, atAddress) -> name(addressId, groups(atAddress), memberships));
        return memberships;
    }

    /// @return stays that overlap, directly or through others, together
    private static List<List<Stay>> groups(List<Stay> atAddress) {
        var sorted = new ArrayList<>(atAddress);
        sorted.sort(comparing(Stay::seen)
                .thenComparing(Stay::to, nullsLast(naturalOrder()))
                .thenComparing(Stay::individualId));
        var groups = new ArrayList<List<Stay>>();
        var end = LocalDate.MIN;
        for (var stay : sorted) {
            if (groups.isEmpty() || stay.seen().isAfter(end)) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(stay);
            var last = stay.to() == null ? LocalDate.MAX : stay.to();
            end = last.isAfter(end) ? last : end;
        }
        return groups;
    }

    private void name(String addressId, List<List<Stay>> groups, List<Membership> memberships) {
        var taken = new HashSet<String>();
        var largestFirst = new ArrayList<>(groups);
        largestFirst.sort(comparing(List<Stay>::size).reversed());
        for (var group : largestFirst) {
            var id = id(addressId, group, taken);
            group.forEach(stay -> memberships.add(Membership.of(stay, id)));
        }
    }

    private String id(String addressId, List<Stay> group, Set<String> taken) {
        var votes = new HashMap<String, Integer>();
        var known = before.getOrDefault(addressId, Map.of());
        for (var stay : group) {
            var id = known.get(stay.individualId());
            if (id != null && !taken.contains(id)) {
                votes.merge(id, 1, Integer::sum);
            }
        }
        var id = votes.entrySet().stream()
                .min(comparing((Map.Entry<String, Integer> vote) -> -vote.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElseGet(() -> newId(addressId, group));
        taken.add(id);
        return id;
    }

    private static String newId(String addressId, List<Stay> group) {
        var first = group.stream().map(Stay::individualId).min(naturalOrder()).orElseThrow();
        var seen = group.getFirst().seen();
        return Fingerprint.of(addressId, first, seen).substring(0, ID_LENGTH);
    }
}
