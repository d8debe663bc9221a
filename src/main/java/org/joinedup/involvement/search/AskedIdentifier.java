package org.joinedup.involvement.search;

import java.util.List;
import org.joinedup.individual.Individual;
import org.joinedup.individual.search.HeldValues;

/// An identifier as it was asked.
///
/// @param typed as it was, without blanks around it
/// @param text its letters and digits, lower case
/// @param mayBeUprn whether it came from a box for anything
record AskedIdentifier(String typed, String text, boolean mayBeUprn) {

    /// @return empty when there is no letter or digit in it
    static List<AskedIdentifier> of(String typed, boolean mayBeUprn) {
        var text = HeldValues.compact(typed);
        return text.isEmpty() ? List.of() : List.of(new AskedIdentifier(typed.strip(), text, mayBeUprn));
    }

    /// @return the record id, where it is a key such as `housing/H-3`; else the text
    String recordId() {
        return HeldValues.compact(typed.substring(typed.indexOf('/') + 1));
    }

    boolean isOf(HeldValues held) {
        return held.numbers().contains(text) || held.recordId().equals(text) || isKeyOf(held);
    }

    boolean isIdOf(Individual individual) {
        return HeldValues.compact(individual.id()).equals(text);
    }

    private boolean isKeyOf(HeldValues held) {
        return typed.startsWith(held.system() + "/") && held.recordId().equals(recordId());
    }

    /// Nothing personal, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "AskedIdentifier";
    }
}
