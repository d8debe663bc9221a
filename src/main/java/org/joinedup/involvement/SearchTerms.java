package org.joinedup.involvement;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONG_ENOUGH_FOR_TWO_SLIPS = 6;
    private static final int LONG_ENOUGH_FOR_A_SLIP = 4;

    /// @return whether there is anything to search by
    boolean isEmpty() {
        return words(name).isEmpty()
                && birthDate == null
                && words(address).isEmpty()
                && plain(postcode).isEmpty()
                && plain(identifier).isEmpty();
    }

    Statement toStatement() {
        return Statement.named("involvement/Query.searchIndividuals")
                .with("names", toFullText(name))
                .with("birthDate", birthDate)
                .with("address", toFullText(address))
                .with("postcode", toPostcode())
                .with("identifier", toIdentifier());
    }

    /// Every word must be found: as it is, as the beginning of a word, or with one slip, two if
    /// long.
    private static @Nullable String toFullText(@Nullable String text) {
        var words = words(text);
        return words.isEmpty()
                ? null
                : words.stream().map(SearchTerms::toClause).collect(joining(" AND "));
    }

    private static String toClause(String word) {
        if (word.length() < LONG_ENOUGH_FOR_A_SLIP) {
            return "(%1$s^4 OR %1$s*)".formatted(word);
        }
        var slips = word.length() < LONG_ENOUGH_FOR_TWO_SLIPS ? 1 : 2;
        return "(%1$s^4 OR %1$s*^2 OR %1$s~%2$d)".formatted(word, slips);
    }

    private @Nullable String toPostcode() {
        var packed = plain(postcode).replace(" ", "").toUpperCase(Locale.ROOT);
        if (packed.isEmpty()) {
            return null;
        }
        var inward = packed.length() - 3;
        var whole = packed.length() >= 5 && Character.isDigit(packed.charAt(inward));
        return whole ? packed.substring(0, inward) + " " + packed.substring(inward) : packed;
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

    private static List<String> words(@Nullable String text) {
        return Arrays.stream(NEITHER_LETTER_NOR_DIGIT.split(plain(text).toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
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
