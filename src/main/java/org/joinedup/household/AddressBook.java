package org.joinedup.household;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joinedup.source.Fingerprint;
import org.jspecify.annotations.Nullable;

/// Which address each word on a residence means.
///
/// By its UPRN if it has one; else by a line and postcode that another record gives together with a
/// UPRN; else by a house number that only one known property of the postcode has; else the line and
/// postcode make an address of their own.
final class AddressBook {

    private static final int ID_LENGTH = 16;

    private final Map<String, @Nullable String> uprnByLine = new HashMap<>();
    private final Map<String, @Nullable String> uprnByNumbers = new HashMap<>();
    private final Map<String, Map<Spelling, Integer>> spellings = new TreeMap<>();
    private final Map<String, @Nullable String> uprns = new HashMap<>();

    /// @param residencies every word on a residence that there is
    AddressBook(Collection<Residency> residencies) {
        learn(residencies);
        residencies.forEach(this::count);
    }

    /// @return id of the address that is meant
    String addressId(Residency residency) {
        var uprn = uprn(residency);
        var key = uprn == null ? line(residency) : uprn;
        return Fingerprint.of(key).substring(0, ID_LENGTH);
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
            if (one.uprn() != null && one.address() != null && one.postcode() != null) {
                byLine.computeIfAbsent(line(one), key -> new TreeSet<>()).add(one.uprn());
                byNumbers.computeIfAbsent(numbers(one), key -> new TreeSet<>()).add(one.uprn());
            }
        }
        byLine.forEach((key, found) -> uprnByLine.put(key, only(found)));
        byNumbers.forEach((key, found) -> uprnByNumbers.put(key, only(found)));
    }

    private void count(Residency one) {
        var id = addressId(one);
        uprns.put(id, uprn(one));
        spellings
                .computeIfAbsent(id, key -> new HashMap<>())
                .merge(new Spelling(one.address(), one.postcode()), 1, Integer::sum);
    }

    private @Nullable String uprn(Residency one) {
        if (one.uprn() != null) {
            return one.uprn();
        }
        var byLine = uprnByLine.get(line(one));
        return byLine != null ? byLine : uprnByNumbers.get(numbers(one));
    }

    private Address toAddress(String id, Spelling spelling) {
        return new Address(
                id,
                uprns.get(id),
                Objects.requireNonNullElse(spelling.address(), "Address not held"),
                spelling.postcode());
    }

    private static String line(Residency one) {
        return one.postcode() + "|"
                + (one.address() == null ? "" : AddressLine.of(one.address()).text());
    }

    /// @return a text that no two properties share, unless line and number are both held
    private static String numbers(Residency one) {
        var numbers = one.address() == null ? "" : AddressLine.of(one.address()).numbers();
        return numbers.isEmpty() ? line(one) : one.postcode() + "#" + numbers;
    }

    private static @Nullable String only(TreeSet<String> found) {
        return found.size() == 1 ? found.first() : null;
    }

    private static Spelling mostUsed(Map<Spelling, Integer> counts) {
        return counts.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<Spelling, Integer> count) ->
                                count.getKey().gaps())
                        .thenComparing(count -> -count.getValue())
                        .thenComparing(count -> count.getKey().text()))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private record Spelling(
            @Nullable String address, @Nullable String postcode) {

        int gaps() {
            return (address == null ? 1 : 0) + (postcode == null ? 1 : 0);
        }

        String text() {
            return address + "|" + postcode;
        }

        @Override
        public String toString() {
            return "Spelling";
        }
    }
}
