package org.joinedup.involvement;

import java.time.LocalDate;
import org.joinedup.graph.Statement;
import org.joinedup.person.NationalInsuranceNumber;
import org.joinedup.person.NhsNumber;
import org.joinedup.person.Upn;
import org.jspecify.annotations.Nullable;

/// What is searched for: the arguments of `Query.searchIndividuals`.
///
/// @param name words of a name in any order; null when not asked by
/// @param birthDate null when not asked by
/// @param address words of an address; null when not asked by
/// @param postcode in any case and spacing; null when not asked by
/// @param identifier null when not asked by
record SearchTerms(
        @Nullable String name,
        @Nullable LocalDate birthDate,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String identifier) {

    /// @return whether there is anything to search by
    boolean isEmpty() {
        return FullTextQuery.of(name) == null
                && birthDate == null
                && FullTextQuery.of(address) == null
                && PostcodeBeginning.of(plain(postcode)).isEmpty()
                && plain(identifier).isEmpty();
    }

    Statement toStatement() {
        var postcodes = PostcodeBeginning.of(plain(postcode));
        return Statement.named("involvement/Query.searchIndividuals")
                .with("names", FullTextQuery.of(name))
                .with("birthDate", birthDate)
                .with("address", FullTextQuery.of(address))
                .with("postcodes", postcodes.isEmpty() ? null : postcodes)
                .with("identifier", toIdentifier());
    }

    private @Nullable String toIdentifier() {
        var text = plain(identifier);
        if (text.isEmpty()) {
            return null;
        }
        return NhsNumber.parse(text)
                .map(NhsNumber::digits)
                .or(() -> Upn.parse(text).map(Upn::text))
                .or(() -> NationalInsuranceNumber.parse(text).map(NationalInsuranceNumber::text))
                .orElse(text);
    }

    private static String plain(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /// Nothing of the terms, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "SearchTerms";
    }
}
