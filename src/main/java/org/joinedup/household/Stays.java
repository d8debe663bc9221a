package org.joinedup.household;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Where one individual lived and when, decided from what the sources say.
///
/// The present address is the one that began after every other source last said something else; if
/// there is none such, the one that most sources hold. Other addresses are past ones where a source
/// dates them before it or has stopped saying them; without a date they are a disagreement between
/// sources and no stay.
final class Stays {

    private static final Comparator<AddressClaim> STRONGEST_LAST = comparing(AddressClaim::support)
            .thenComparing(AddressClaim::begin, nullsFirst(naturalOrder()))
            .thenComparing(AddressClaim::lastSaid)
            .thenComparing(AddressClaim::addressId, Comparator.reverseOrder());

    private Stays() {}

    /// @param residencies of one individual, at least one
    /// @return by time; the last one is the present one, unless every source has closed the person
    static List<Stay> of(List<Residency> residencies, AddressBook book) {
        var claims = claims(residencies, book);
        var present = present(claims);
        var stays = new ArrayList<Stay>();
        for (var claim : claims) {
            if (claim != present && claim.isBefore(present)) {
                stays.add(claim.toStay());
            }
        }
        stays.sort(comparing(Stay::seen).thenComparing(Stay::addressId));
        stays.add(present.toStay());
        return endEachBeforeTheNext(stays);
    }

    private static Collection<AddressClaim> claims(List<Residency> residencies, AddressBook book) {
        var byAddress = residencies.stream().collect(groupingBy(book::addressId, TreeMap::new, toList()));
        var claims = new ArrayList<AddressClaim>();
        byAddress.forEach((addressId, said) ->
                claims.add(AddressClaim.of(addressId, said, saidElsewhereBefore(residencies, addressId, book))));
        return claims;
    }

    private static Set<String> saidElsewhereBefore(List<Residency> residencies, String addressId, AddressBook book) {
        return residencies.stream()
                .filter(one -> one.until() != null && !book.addressId(one).equals(addressId))
                .map(Residency::key)
                .collect(toSet());
    }

    private static AddressClaim present(Collection<AddressClaim> claims) {
        var held = claims.stream().filter(AddressClaim::isHeld).toList();
        var candidates = held.isEmpty() ? claims : held;
        return candidates.stream()
                .filter(claim -> candidates.stream().allMatch(other -> other == claim || claim.isNewsTo(other)))
                .findFirst()
                .orElseGet(() -> candidates.stream().max(STRONGEST_LAST).orElseThrow());
    }

    private static List<Stay> endEachBeforeTheNext(List<Stay> stays) {
        for (var i = 0; i < stays.size() - 1; i++) {
            var latest = stays.get(i + 1).seen().minusDays(1);
            stays.set(i, stays.get(i).until(earlier(stays.get(i).to(), latest)));
        }
        stays.removeIf(stay -> stay.to() != null && stay.to().isBefore(stay.seen()));
        return stays;
    }

    private static LocalDate earlier(@Nullable LocalDate one, LocalDate other) {
        return one == null || other.isBefore(one) ? other : one;
    }
}
