package org.joinedup.match.name;

/// The American Soundex code: the first letter and three digits for the consonants after it.
///
/// It only proposes pairs to compare, so its crudeness costs time, not truth. Letters beyond A to Z
/// count as vowels.
public final class Soundex {

    /// For A to Z, `0` for what has no digit; H and W do not separate two consonants.
    private static final String DIGITS = "01230120022455012623010202";

    private Soundex() {}

    /// @param word plain, upper case
    /// @return four characters; empty for an empty word
    public static String code(String word) {
        if (word.isEmpty()) {
            return "";
        }
        var code = new StringBuilder().append(word.charAt(0));
        var last = digit(word.charAt(0));
        for (var i = 1; i < word.length() && code.length() < 4; i++) {
            var digit = digit(word.charAt(i));
            if (digit != '0' && digit != last) {
                code.append(digit);
            }
            if (word.charAt(i) != 'H' && word.charAt(i) != 'W') {
                last = digit;
            }
        }
        return code.append("000").substring(0, 4);
    }

    private static char digit(char letter) {
        return letter >= 'A' && letter <= 'Z' ? DIGITS.charAt(letter - 'A') : '0';
    }
}
