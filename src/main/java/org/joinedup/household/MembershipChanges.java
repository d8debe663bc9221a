package org.joinedup.household;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a load changes in who lives where.
///
/// The same memberships again change nothing.
final class MembershipChanges {

    private final List<Membership> ended;
    private final List<Membership> begun;
    private final Set<String> knownHouseholds;

    /// @param before as it stands
    /// @param now as it is to be
    /// @param knownHouseholds ids of all households that there are or were
    MembershipChanges(List<Membership> before, List<Membership> now, Set<String> knownHouseholds) {
        var kept = new HashSet<>(now);
        var known = new HashSet<>(before);
        this.ended = before.stream().filter(one -> !kept.contains(one)).toList();
        this.begun = now.stream().filter(one -> !known.contains(one)).toList();
        this.knownHouseholds = knownHouseholds;
    }

    /// @return memberships to take back
    List<Membership> ended() {
        return ended;
    }

    /// @return memberships to write in households that are known
    List<Membership> begun() {
        return begun.stream().filter(this::isInKnownHousehold).toList();
    }

    /// @return rows of `createHouseholds.cypher`: households that are new, with their members
    List<Map<String, @Nullable Object>> households() {
        return begun.stream()
                .filter(one -> !isInKnownHousehold(one))
                .collect(groupingBy(Membership::householdId, TreeMap::new, toList()))
                .values()
                .stream()
                .map(MembershipChanges::toRow)
                .toList();
    }

    private boolean isInKnownHousehold(Membership one) {
        return knownHouseholds.contains(one.householdId());
    }

    private static Map<String, @Nullable Object> toRow(List<Membership> ofOneHousehold) {
        var first = ofOneHousehold.getFirst();
        return Map.of(
                "id", first.householdId(),
                "addressId", first.addressId(),
                "members", ofOneHousehold.stream().map(Membership::toRow).toList());
    }
}
