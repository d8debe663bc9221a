package org.joinedup.involvement.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.joinedup.individual.search.AddressWords;
import org.joinedup.individual.search.PlainWords;
import org.joinedup.person.Sex;
import org.joinedup.person.Uprn;
import org.jspecify.annotations.Nullable;

/// All that is asked, in the form in which it is compared.
///
/// @param names words of a name, each once
/// @param birth null when not asked
/// @param sex null when not asked
/// @param address words and numbers of an address
/// @param postcode null when not asked
/// @param uprn digits; null when not asked
/// @param identifiers as typed; from a box, a number may be a UPRN too
record Question(
        List<AskedWord> names,
        @Nullable AskedBirth birth,
        @Nullable Sex sex,
        List<String> address,
        @Nullable AskedPostcode postcode,
        @Nullable String uprn,
        List<AskedIdentifier> identifiers) {

    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 8;

    /// @param today to tell which century `12/3/90` is in
    static Question of(SearchTerms terms, LocalDate today) {
        var box = TextBox.parse(cut(terms.text()), today);
        var names = new ArrayList<>(AskedWord.of(words(PlainWords.apart(cut(terms.name()))), false));
        names.addAll(AskedWord.of(words(box.names()), true));
        return new Question(
                List.copyOf(names),
                birth(terms, box),
                terms.sex() == null ? box.sex() : terms.sex(),
                words(Stream.concat(AddressWords.of(cut(terms.address())).stream(), box.address().stream())
                        .toList()),
                AskedPostcode.find(Objects.requireNonNullElse(terms.postcode(), box.postcode())),
                terms.uprn() == null
                        ? null
                        : Uprn.parse(terms.uprn()).map(Uprn::digits).orElse("0"),
                Stream.concat(
                                AskedIdentifier.of(cut(terms.identifier()), false).stream(),
                                box.identifiers().stream().flatMap(text -> AskedIdentifier.of(text, true).stream()))
                        .toList());
    }

    /// @return whether there is nothing that anybody could be found by
    boolean isEmpty() {
        return names.isEmpty()
                && (birth == null || birth.year() == 0)
                && address.isEmpty()
                && postcode == null
                && uprn == null
                && identifiers.isEmpty();
    }

    private static @Nullable AskedBirth birth(SearchTerms terms, TextBox box) {
        if (terms.birthDate() != null) {
            return AskedBirth.of(terms.birthDate());
        }
        if (terms.birthYear() == null && terms.birthMonth() == null) {
            return box.birth();
        }
        return new AskedBirth(
                Objects.requireNonNullElse(terms.birthYear(), 0), Objects.requireNonNullElse(terms.birthMonth(), 0), 0);
    }

    private static List<String> words(List<String> words) {
        return words.stream().distinct().limit(MOST_WORDS).toList();
    }

    private static String cut(@Nullable String typed) {
        return typed == null ? "" : typed.substring(0, Math.min(typed.length(), LONGEST));
    }

    /// Nothing of what is asked, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "Question";
    }
}
