package org.joinedup.involvement.search;

import java.time.LocalDate;
import org.joinedup.person.Sex;
import org.jspecify.annotations.Nullable;

/// What is searched for: the arguments of `Query.searchIndividuals`, each null when not asked by.
///
/// @param text anything, as in one box
/// @param name words of a name in any order
/// @param birthDate the whole of it
/// @param birthYear four digits
/// @param birthMonth 1 to 12
/// @param sex as a service records it
/// @param address words of an address
/// @param postcode in any case and spacing, or the beginning of one
/// @param uprn in digits
/// @param identifier of any kind
record SearchTerms(
        @Nullable String text,
        @Nullable String name,
        @Nullable LocalDate birthDate,
        @Nullable Integer birthYear,
        @Nullable Integer birthMonth,
        @Nullable Sex sex,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String uprn,
        @Nullable String identifier) {

    private static final int EARLIEST = 1000;
    private static final int LATEST = 9999;
    private static final int MONTHS = 12;

    /// @return whether year and month are such as there are, where they are asked
    boolean isPossible() {
        return (birthYear == null || birthYear >= EARLIEST && birthYear <= LATEST)
                && (birthMonth == null || birthMonth >= 1 && birthMonth <= MONTHS);
    }

    /// Nothing of the terms, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "SearchTerms";
    }
}
