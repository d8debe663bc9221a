package org.joinedup.household;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joinedup.source.Fingerprint;

/// Puts stays at one address that overlap in time together as households, and gives each a lasting
/// id.
///
/// A household keeps the id of the one at its address with which it shares most members, if no
/// other
/// shares more with that; otherwise its id is made from the address and its first member.
final class HouseholdGrouping {

    private static final int ID_LENGTH = 16;

    /// Memberships by address, as they stand before this load.
    private final Map<String, List<Membership>> before;

    /// @param before every membership as it stands
    HouseholdGrouping(Collection<Membership> before) {
        this.before = before.stream().collect(groupingBy(Membership::addressId));
    }

    /// @param stays of everyone
    /// @return one membership for each stay
    List<Membership> memberships(Collection<Stay> stays) {
        return stays.stream().collect(groupingBy(Stay::addressId, TreeMap::new, toList())).entrySet().stream()
                .flatMap(at -> memberships(at.getKey(), groups(at.getValue())))
                .toList();
    }

    private Stream<Membership> memberships(String addressId, List<List<Stay>> groups) {
        var ids = ids(addressId, groups);
        return IntStream.range(0, groups.size())
                .boxed()
                .flatMap(i ->
                        groups.get(i).stream().map(stay -> Membership.of(stay, Objects.requireNonNull(ids.get(i)))));
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

    /// @return id by number of the group
    private Map<Integer, String> ids(String addressId, List<List<Stay>> groups) {
        var ids = new HashMap<Integer, String>();
        for (var claim : claims(addressId, groups)) {
            if (!ids.containsKey(claim.group) && !ids.containsValue(claim.householdId)) {
                ids.put(claim.group, claim.householdId);
            }
        }
        for (var i = 0; i < groups.size(); i++) {
            if (!ids.containsKey(i)) {
                ids.put(i, newId(addressId, groups.get(i), ids.values()));
            }
        }
        return ids;
    }

    /// @return most shared members first
    private List<Claim> claims(String addressId, List<List<Stay>> groups) {
        var known = before.getOrDefault(addressId, List.of()).stream().collect(groupingBy(Membership::individualId));
        var claims = new ArrayList<Claim>();
        for (var i = 0; i < groups.size(); i++) {
            for (var shared : shared(groups.get(i), known).values()) {
                claims.add(Claim.of(i, shared));
            }
        }
        claims.sort(comparingLong(Claim::members)
                .thenComparingInt(Claim::sameDays)
                .reversed()
                .thenComparing(Claim::householdId)
                .thenComparing(Claim::group));
        return claims;
    }

    /// @return by household, what its members' stays have in common with those before
    private static Map<String, List<Shared>> shared(List<Stay> group, Map<String, List<Membership>> known) {
        return group.stream()
                .flatMap(stay -> known.getOrDefault(stay.individualId(), List.of()).stream()
                        .map(membership -> new Shared(stay, membership)))
                .collect(groupingBy(shared -> shared.membership.householdId()));
    }

    private static String newId(String addressId, List<Stay> group, Collection<String> taken) {
        var first = group.stream().map(Stay::individualId).min(naturalOrder()).orElseThrow();
        var seen = group.getFirst().seen();
        return IntStream.iterate(0, attempt -> attempt + 1)
                .mapToObj(attempt ->
                        Fingerprint.of(addressId, first, seen, attempt).substring(0, ID_LENGTH))
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    /// A member's stay and one in the household before.
    private record Shared(Stay stay, Membership membership) {

        /// @return 2 for the same stay; one who came back has two, which are told apart by it
        int sameDays() {
            return (Objects.equals(stay.from(), membership.from()) ? 1 : 0)
                    + (Objects.equals(stay.to(), membership.to()) ? 1 : 0);
        }
    }

    private record Claim(int group, String householdId, long members, int sameDays) {

        static Claim of(int group, List<Shared> shared) {
            return new Claim(
                    group,
                    shared.getFirst().membership.householdId(),
                    shared.stream()
                            .map(one -> one.stay.individualId())
                            .distinct()
                            .count(),
                    shared.stream().mapToInt(Shared::sameDays).sum());
        }
    }
}
