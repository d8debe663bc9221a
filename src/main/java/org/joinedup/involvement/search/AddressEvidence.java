package org.joinedup.involvement.search;

import java.util.ArrayList;
import java.util.List;
import org.joinedup.individual.search.AddressWords;
import org.joinedup.individual.search.HeldValues;
import org.joinedup.involvement.search.SearchReason.Likeness;
import org.joinedup.involvement.search.WordComparison.WordLikeness;
import org.jspecify.annotations.Nullable;

/// How words and numbers of an address agree with one line that is held: the one that agrees best.
///
/// @param words that say which street, in the order asked
/// @param numbers of house and flat
/// @param kinds such as `rd`
record AddressEvidence(List<WordComparison> words, List<String> numbers, List<String> kinds) {

    private static final double NUMBER = 6;
    private static final double NUMBER_ALONE = 2.5;
    private static final double KIND = 0.5;
    private static final double ANOTHER_WORD = 0.4;
    private static final Likeness OTHER_NUMBER = new Likeness("street agrees, number different", -1);
    private static final Likeness OTHER = new Likeness("address different", -5);
    private static final Likeness NOT_HELD = new Likeness("address not held", 0);

    static AddressEvidence of(List<String> asked, List<WordComparison> words) {
        return new AddressEvidence(
                words,
                asked.stream().filter(AddressWords::isNumber).toList(),
                asked.stream()
                        .filter(word -> !AddressWords.isNumber(word) && AddressWords.isKind(word))
                        .toList());
    }

    boolean isEmpty() {
        return words.isEmpty() && numbers.isEmpty();
    }

    SearchReason reason(List<HeldValues> held) {
        var lines = held.stream().filter(one -> !one.address().isEmpty()).toList();
        @Nullable SearchReason best = null;
        for (var line : lines) {
            var reason = reason(line);
            best = best == null || reason.evidence() > best.evidence() ? reason : best;
        }
        return best == null ? SearchReason.against(SearchTerm.ADDRESS, asked(), NOT_HELD) : best;
    }

    private SearchReason reason(HeldValues line) {
        var street = street(line.address());
        if (street == null) {
            return SearchReason.against(SearchTerm.ADDRESS, asked(), OTHER);
        }
        if (!line.address().containsAll(numbers)) {
            return SearchReason.against(SearchTerm.ADDRESS, asked(), OTHER_NUMBER);
        }
        var like = new Likeness(words(street), street.bits() + numberBits() + kindBits(line.address()));
        return SearchReason.agreeing(SearchTerm.ADDRESS, asked(), like, line.current());
    }

    /// @return how the street agrees; null when a word of it does not
    private @Nullable Likeness street(List<String> line) {
        var bits = 0.0;
        var words = "street the same";
        for (var word : this.words) {
            var best = best(word, line);
            if (best == null) {
                return null;
            }
            words = best.words().endsWith("the same") ? words : best.words();
            bits += bits == 0 ? best.bits() : best.bits() * ANOTHER_WORD;
        }
        return new Likeness(words, bits);
    }

    private static @Nullable Likeness best(WordComparison asked, List<String> line) {
        @Nullable Likeness best = null;
        for (var word : line) {
            var likeness = asked.with(word);
            if (likeness != WordLikeness.OTHER && likeness != WordLikeness.NICKNAME) {
                best = Likeness.better(best, NameRole.STREET.likeness(likeness, asked.asked(), word));
            }
        }
        return best;
    }

    private String words(Likeness street) {
        if (words.isEmpty()) {
            return "house number the same";
        }
        if (numbers.isEmpty()) {
            return street.words();
        }
        return street.words().endsWith("the same")
                ? "house number and street the same"
                : "house number the same, " + street.words();
    }

    private double numberBits() {
        return numbers.isEmpty() ? 0 : words.isEmpty() ? NUMBER_ALONE : NUMBER;
    }

    private double kindBits(List<String> line) {
        return kinds.stream().filter(line::contains).count() * KIND;
    }

    private String asked() {
        var all = new ArrayList<>(numbers);
        words.forEach(word -> all.add(word.asked()));
        all.addAll(kinds);
        return String.join(" ", all);
    }
}
