package org.joinedup.person;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A unique pupil number: a check letter, the local authority and school, a year and a serial.
///
/// The first letter checks the twelve characters after it: their values weighted 2 to 13, modulus
/// 23, over the alphabet without I, O and S. The thirteenth character is a digit in a permanent
/// number and a letter in a temporary one. A temporary number can be given twice, so it is no
/// identifier and is not read.
///
/// @param text a letter and twelve digits
/// @see <a href="https://www.gov.uk/government/publications/unique-pupil-numbers">DfE guide</a>
public record Upn(String text) {

    private static final Pattern PERMANENT = Pattern.compile("[A-HJ-NP-RT-Z][0-9]{12}");
    private static final String CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ";

    /// @throws IllegalArgumentException if the check letter is wrong; the message leaves the
    ///     number out
    public Upn {
        if (!isValid(text)) {
            throw new IllegalArgumentException("not a valid unique pupil number");
        }
    }

    /// @return empty when the text holds no valid permanent number
    public static Optional<Upn> parse(String text) {
        var upn = text.replace(" ", "").toUpperCase(Locale.ROOT);
        return isValid(upn) ? Optional.of(new Upn(upn)) : Optional.empty();
    }

    /// Nothing personal, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "Upn";
    }

    private static boolean isValid(String text) {
        return PERMANENT.matcher(text).matches() && checkLetter(text) == text.charAt(0);
    }

    private static char checkLetter(String text) {
        var sum = 0;
        for (var i = 1; i <= 12; i++) {
            sum += (i + 1) * (text.charAt(i) - '0');
        }
        return CHECK_LETTERS.charAt(sum % 23);
    }
}
