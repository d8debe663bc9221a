package org.joinedup.individual.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// An address line as plain words, usual words cut short: `12 Larkspindle Close` is
/// `12 larkspindle cl`.
public final class AddressWords {

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("street", "st"),
            Map.entry("str", "st"),
            Map.entry("road", "rd"),
            Map.entry("avenue", "ave"),
            Map.entry("av", "ave"),
            Map.entry("close", "cl"),
            Map.entry("drive", "dr"),
            Map.entry("lane", "ln"),
            Map.entry("court", "ct"),
            Map.entry("crescent", "cres"),
            Map.entry("gardens", "gdns"),
            Map.entry("grove", "gr"),
            Map.entry("place", "pl"),
            Map.entry("terrace", "ter"),
            Map.entry("terr", "ter"),
            Map.entry("square", "sq"),
            Map.entry("boulevard", "blvd"),
            Map.entry("flt", "flat"),
            Map.entry("apartment", "flat"),
            Map.entry("apt", "flat"),
            Map.entry("saint", "st"));
    private static final Set<String> KINDS = Set.of(
            "st", "rd", "ave", "cl", "dr", "ln", "ct", "cres", "gdns", "gr", "pl", "ter", "sq", "blvd", "way", "walk",
            "hill", "mews", "row", "view", "rise", "flat");

    private AddressWords() {}

    /// @return in their order, with repeats; empty when there are none
    public static List<String> of(String line) {
        return PlainWords.apart(line).stream()
                .map(word -> SHORT.getOrDefault(word, word))
                .toList();
    }

    /// @param word of an address
    /// @return whether it is a number of a house or flat, such as `12` or `12a`
    public static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    /// @param word of an address
    /// @return whether it says what kind of street it is, such as `rd`, and not which one
    public static boolean isKind(String word) {
        return KINDS.contains(word);
    }
}
