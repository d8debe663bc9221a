package org.joinedup.household;

import org.jspecify.annotations.Nullable;

/// An address as a source record spells it.
///
/// @param address one line without the postcode; null when not held
/// @param postcode null when not held
record Spelling(@Nullable String address, @Nullable String postcode) {

    static Spelling of(Residency residency) {
        return new Spelling(residency.address(), residency.postcode());
    }

    boolean isComplete() {
        return address != null && postcode != null;
    }

    /// @return equal for two spellings that differ only in case, blanks and usual short forms
    String line() {
        return postcode + "|" + (address == null ? "" : AddressLine.of(address).text());
    }

    /// @return equal for two spellings with the same numbers in a postcode, such as flat 3 of
    ///     number
    ///     12; the line when it has no number
    String numbers() {
        var numbers = address == null ? "" : AddressLine.of(address).numbers();
        return numbers.isEmpty() ? line() : postcode + "#" + numbers;
    }

    int gaps() {
        return (address == null ? 1 : 0) + (postcode == null ? 1 : 0);
    }

    String text() {
        return address + "|" + postcode;
    }

    /// Nothing personal, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "Spelling";
    }
}
