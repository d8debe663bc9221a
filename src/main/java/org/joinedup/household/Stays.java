package org.joinedup.household;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where one individual lived and when, decided from what the sources say.
///
/// On any day that is the address to which a source tells a move later than all that is said of any
/// other; where there is none such, the one that most records hold. So we go back in time: from the
/// present address to its first day, from the day before to the address of then, until nothing is
/// said any more. An address that is never the answer is a disagreement between sources and no
/// stay; so is one that a source still says though nothing tells of a move away from it.
final class Stays {

    private final String individualId;
    private final List<AddressClaim> claims;

    private Stays(String individualId, List<AddressClaim> claims) {
        this.individualId = individualId;
        this.claims = claims;
    }

    /// @param residencies of one individual, at least one
    /// @return by time; the last one is the present one, unless every source has closed the person
    static List<Stay> of(List<Residency> residencies, AddressBook book) {
        var individualId = residencies.getFirst().individualId();
        return new Stays(individualId, AddressClaim.of(residencies, book)).all();
    }

    private List<Stay> all() {
        var stays = new ArrayList<Stay>();
        var before = this;
        var day = before.lastDayUntil(LocalDate.MAX);
        while (day != null) {
            var spell = before.spellOn(day);
            stays.add(toStay(spell, day));
            before = tellsAMove(spell) ? before : before.withoutThoseHeldOn(day);
            day = before.lastDayUntil(start(spell).minusDays(1));
        }
        return stays.reversed();
    }

    /// Nothing tells that the person came from where other sources still say that they live.
    private Stays withoutThoseHeldOn(LocalDate day) {
        return new Stays(
                individualId,
                claims.stream().filter(claim -> !claim.holdsOn(day)).toList());
    }

    /// @return the latest day until then on which a source says something; null when there is none
    private @Nullable LocalDate lastDayUntil(LocalDate day) {
        return claims.stream()
                .map(claim -> claim.lastDay().isBefore(day) ? claim.lastDay() : day)
                .filter(last -> claims.stream().anyMatch(claim -> claim.holdsOn(last)))
                .max(naturalOrder())
                .orElse(null);
    }

    private Stay toStay(List<AddressClaim> spell, LocalDate last) {
        var from =
                spell.stream().map(AddressClaim::from).filter(Objects::nonNull).min(naturalOrder());
        return new Stay(
                individualId,
                spell.getFirst().addressId(),
                from.orElse(null),
                start(spell),
                last.equals(LocalDate.MAX) ? null : last);
    }

    /// @return what is said of the address where they lived on that day since they came there
    private List<AddressClaim> spellOn(LocalDate day) {
        var byAddress = claims.stream()
                .filter(claim -> claim.holdsOn(day))
                .collect(groupingBy(AddressClaim::addressId, TreeMap::new, toList()));
        return sinceLastAway(day, addressOn(day, byAddress));
    }

    /// @return what is held of the address that is decided on
    private static List<AddressClaim> addressOn(LocalDate day, Map<String, List<AddressClaim>> byAddress) {
        return byAddress.values().stream()
                .filter(one -> byAddress.values().stream().noneMatch(other -> isLater(other, one)))
                .max(comparing((List<AddressClaim> one) -> votes(one, day))
                        .thenComparing(Stays::lastMove, nullsFirst(naturalOrder()))
                        .thenComparing(Stays::lastStart)
                        .thenComparing(one -> one.getFirst().addressId(), Comparator.reverseOrder()))
                .orElseThrow();
    }

    /// Records that did not notice that the person was away for a time do not date the return.
    private List<AddressClaim> sinceLastAway(LocalDate day, List<AddressClaim> held) {
        var away = lastMove(claims.stream()
                .filter(claim -> claim.isLeftBy(day))
                .filter(claim -> !claim.addressId().equals(held.getFirst().addressId()))
                .toList());
        var since = held.stream()
                .filter(claim -> away == null || !claim.start().isBefore(away))
                .toList();
        return since.isEmpty() ? held : since;
    }

    private static LocalDate start(List<AddressClaim> spell) {
        return spell.stream().map(AddressClaim::start).min(naturalOrder()).orElseThrow();
    }

    private static boolean tellsAMove(List<AddressClaim> spell) {
        return spell.stream()
                .anyMatch(claim -> claim.tellsAMove() && claim.start().equals(start(spell)));
    }

    private static boolean isLater(List<AddressClaim> one, List<AddressClaim> other) {
        var move = lastMove(one);
        return move != null && move.isAfter(lastStart(other));
    }

    private static long votes(List<AddressClaim> ofOneAddress, LocalDate day) {
        return ofOneAddress.stream().filter(claim -> claim.isOpenOn(day)).count();
    }

    private static @Nullable LocalDate lastMove(Collection<AddressClaim> some) {
        return starts(some.stream().filter(AddressClaim::tellsAMove)).orElse(null);
    }

    private static LocalDate lastStart(Collection<AddressClaim> some) {
        return starts(some.stream()).orElseThrow();
    }

    private static Optional<LocalDate> starts(Stream<AddressClaim> some) {
        return some.map(AddressClaim::start).max(naturalOrder());
    }
}
