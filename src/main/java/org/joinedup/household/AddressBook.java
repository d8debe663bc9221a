package org.joinedup.household;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Which address each word on a residence means.
///
/// By its UPRN if it has one; else by a line and postcode that another record gives together with a
/// UPRN; else by a house number that only one known property of the postcode has; else the line and
/// postcode make an address of their own.
final class AddressBook {

    private final Map<String, @Nullable String> uprnByLine = new HashMap<>();
    private final Map<String, @Nullable String> uprnByNumbers = new HashMap<>();
    private final Map<String, Map<Spelling, Integer>> spellings = new TreeMap<>();
    private final Map<String, @Nullable String> uprns = new HashMap<>();
    private final AddressIds ids = new AddressIds();

    /// @param residencies every word on a residence that there is
    /// @param known addresses as they stand, each of which keeps its id
    AddressBook(Collection<Residency> residencies, Collection<Address> known) {
        learn(residencies);
        known.stream()
                .sorted(comparing(Address::uprn, nullsLast(naturalOrder())).thenComparing(Address::id))
                .forEach(this::keepId);
        residencies.forEach(this::count);
    }

    /// @return id of the address that is meant
    String addressId(Residency residency) {
        return ids.id(key(residency.uprn(), Spelling.of(residency)));
    }

    /// @return every address, by id, spelt as most records spell it
    List<Address> addresses() {
        return spellings.entrySet().stream()
                .map(entry -> toAddress(entry.getKey(), mostUsed(entry.getValue())))
                .toList();
    }

    private void learn(Collection<Residency> residencies) {
        var byLine = new HashMap<String, TreeSet<String>>();
        var byNumbers = new HashMap<String, TreeSet<String>>();
        for (var one : residencies) {
            var spelling = Spelling.of(one);
            if (one.uprn() != null && spelling.isComplete()) {
                byLine.computeIfAbsent(spelling.line(), key -> new TreeSet<>()).add(one.uprn());
                byNumbers
                        .computeIfAbsent(spelling.numbers(), key -> new TreeSet<>())
                        .add(one.uprn());
            }
        }
        byLine.forEach((key, found) -> uprnByLine.put(key, only(found)));
        byNumbers.forEach((key, found) -> uprnByNumbers.put(key, only(found)));
    }

    private void keepId(Address known) {
        ids.keep(key(known.uprn(), new Spelling(known.text(), known.postcode())), known.id());
    }

    private void count(Residency one) {
        var id = addressId(one);
        uprns.put(id, uprn(one.uprn(), Spelling.of(one)));
        spellings.computeIfAbsent(id, key -> new HashMap<>()).merge(Spelling.of(one), 1, Integer::sum);
    }

    /// @return what tells the address apart: its UPRN if it is known, else its line and postcode
    private String key(@Nullable String stated, Spelling spelling) {
        return Objects.requireNonNullElseGet(uprn(stated, spelling), spelling::line);
    }

    private @Nullable String uprn(@Nullable String stated, Spelling spelling) {
        if (stated != null) {
            return stated;
        }
        var byLine = uprnByLine.get(spelling.line());
        return byLine != null ? byLine : uprnByNumbers.get(spelling.numbers());
    }

    private Address toAddress(String id, Spelling spelling) {
        return new Address(
                id,
                uprns.get(id),
                Objects.requireNonNullElse(spelling.address(), "Address not held"),
                spelling.postcode());
    }

    private static @Nullable String only(TreeSet<String> found) {
        return found.size() == 1 ? found.first() : null;
    }

    private static Spelling mostUsed(Map<Spelling, Integer> counts) {
        return counts.entrySet().stream()
                .min(comparing((Map.Entry<Spelling, Integer> count) ->
                                count.getKey().gaps())
                        .thenComparing(count -> -count.getValue())
                        .thenComparing(count -> count.getKey().text()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
