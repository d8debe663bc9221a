package org.joinedup.household;

import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What all sources together say of one individual at one address.
///
/// @param individualId of whom
/// @param addressId where
/// @param support how many source records hold it now
/// @param begin first day there that a source states, or the delivery that changed to it; null when
///     unknown
/// @param stated first day there that a source states; null when none does
/// @param firstSaid date of the first delivery that said so
/// @param lastSaid date of the latest delivery by which a record came to say so
/// @param until date of the delivery that stopped saying so; null while a source holds it
record AddressClaim(
        String individualId,
        String addressId,
        int support,
        @Nullable LocalDate begin,
        @Nullable LocalDate stated,
        LocalDate firstSaid,
        LocalDate lastSaid,
        @Nullable LocalDate until) {

    /// @param said what sources say of one individual at one address, at least one
    /// @param movers keys of source records that said another address before
    static AddressClaim of(String addressId, List<Residency> said, Set<String> movers) {
        var held = said.stream().filter(one -> one.until() == null).toList();
        var stated = earliest(said.stream().map(Residency::from));
        var firstSaid = Objects.requireNonNull(earliest(said.stream().map(Residency::asOf)));
        var changed =
                earliest(held.stream().filter(one -> movers.contains(one.key())).map(Residency::asOf));
        var until = held.isEmpty() ? latest(said.stream().map(Residency::until)) : null;
        return new AddressClaim(
                said.getFirst().individualId(),
                addressId,
                held.size(),
                stated == null ? changed : stated,
                stated,
                firstSaid,
                lastSaid(said),
                until);
    }

    boolean isHeld() {
        return until == null;
    }

    /// @return whether this began after all that was said of the other
    boolean isNewsTo(AddressClaim other) {
        return begin != null && begin.isAfter(other.lastSaid);
    }

    /// @return whether a date says that this came before the present one
    boolean isBefore(AddressClaim present) {
        return !isHeld() || (stated != null && present.stated != null && stated.isBefore(present.stated));
    }

    Stay toStay() {
        var seen = stated == null ? firstSaid : earlier(stated, firstSaid);
        return new Stay(individualId, addressId, stated, seen, until == null ? null : until.minusDays(1));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    /// @return the latest day on which a record came to say so; saying it again does not count
    private static LocalDate lastSaid(List<Residency> said) {
        var firstByRecord = said.stream().collect(toMap(Residency::key, Residency::asOf, AddressClaim::earlier));
        return firstByRecord.values().stream().max(naturalOrder()).orElseThrow();
    }

    private static @Nullable LocalDate earliest(Stream<@Nullable LocalDate> dates) {
        return dates.filter(Objects::nonNull).min(naturalOrder()).orElse(null);
    }

    private static @Nullable LocalDate latest(Stream<@Nullable LocalDate> dates) {
        return dates.filter(Objects::nonNull).max(naturalOrder()).orElse(null);
    }
}
