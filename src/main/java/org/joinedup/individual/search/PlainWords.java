package org.joinedup.individual.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Text as a search compares it: lower case, accents gone, letters and digits only.
///
/// An apostrophe, hyphen or dot inside a name either parts two words or is nothing at all: `O'Neil`
/// is `o neil` and `oneil`, and is found by either.
public final class PlainWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern INSIDE_A_NAME = Pattern.compile("[\\p{Pd}.'’‘`´ʼ]+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, String> LETTERS = Map.of(
            "ł", "l", "ø", "o", "đ", "d", "ð", "d", "ħ", "h", "ı", "i", "æ", "ae", "œ", "oe", "þ", "th", "ß", "ss");

    private PlainWords() {}

    /// @return the words, apart at apostrophes, hyphens and dots; empty when there are none
    public static List<String> apart(String text) {
        return words(text);
    }

    /// @return the words, joined at apostrophes, hyphens and dots; empty when there are none
    public static List<String> joined(String text) {
        return words(INSIDE_A_NAME.matcher(text).replaceAll(""));
    }

    private static List<String> words(String text) {
        return Arrays.stream(NEITHER_LETTER_NOR_DIGIT.split(plain(text)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String plain(String text) {
        var lower = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        var bare = MARKS.matcher(lower).replaceAll("");
        return bare.chars().allMatch(c -> c < 128) ? bare : spelt(bare);
    }

    private static String spelt(String text) {
        var spelt = text;
        for (var letter : LETTERS.entrySet()) {
            spelt = spelt.replace(letter.getKey(), letter.getValue());
        }
        return spelt;
    }
}
