package org.joinedup.individual.search;

import java.util.Locale;
import org.joinedup.match.name.Soundex;

/// How a word sounds: its Soundex code after first letters that are spoken alike are made one.
///
/// So `Kathryn` goes with `Catherine`, `Geoff` with `Jeff`, `Phelan` with `Fellan` and any first
/// vowel with any other.
public final class Sound {

    private Sound() {}

    /// @param word plain, in any case
    /// @return four characters, lower case; empty for an empty word
    public static String code(String word) {
        var upper = word.toUpperCase(Locale.ROOT);
        return Soundex.code(withFirstLetter(upper)).toLowerCase(Locale.ROOT);
    }

    private static String withFirstLetter(String word) {
        var second = word.length() > 1 ? word.charAt(1) : ' ';
        return switch (word.isEmpty() ? ' ' : word.charAt(0)) {
            case 'A', 'E', 'I', 'O', 'U', 'Y' -> "A" + word.substring(1);
            case 'C' -> (isFront(second) ? "S" : "K") + word.substring(1);
            case 'G' -> second == 'N' ? word.substring(1) : (isFront(second) ? "J" : "G") + word.substring(1);
            case 'K' -> second == 'N' ? word.substring(1) : word;
            case 'P' -> second == 'H' ? "F" + word.substring(2) : word;
            case 'Q' -> "K" + word.substring(1);
            case 'W' -> second == 'R' ? word.substring(1) : word;
            case 'X', 'Z' -> "S" + word.substring(1);
            default -> word;
        };
    }

    private static boolean isFront(char vowel) {
        return vowel == 'E' || vowel == 'I' || vowel == 'Y';
    }
}
