package org.joinedup.person;

import java.util.Optional;
import java.util.regex.Pattern;

/// An NHS number with a correct check digit.
///
/// Ten digits without spaces. The tenth is a modulus-11 check over the first nine. Numbers that
/// begin with 999 are never issued: they are for tests and made-up people.
///
/// @param digits ten ASCII digits
/// @see <a href="https://www.datadictionary.nhs.uk/attributes/nhs_number.html">
///     NHS Data Dictionary</a>
public record NhsNumber(String digits) {

    private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");

    /// @throws IllegalArgumentException if the check digit is wrong; the message leaves the
    ///     number out, because messages reach the log
    public NhsNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("not a valid NHS number");
        }
    }

    /// Reads a number as services write it, in one piece or with spaces or hyphens.
    ///
    /// @return empty when the text holds no valid number
    public static Optional<NhsNumber> parse(String text) {
        var digits = text.replace(" ", "").replace("-", "");
        return isValid(digits) ? Optional.of(new NhsNumber(digits)) : Optional.empty();
    }

    /// Nothing personal, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "NhsNumber";
    }

    private static boolean isValid(String digits) {
        return TEN_DIGITS.matcher(digits).matches() && checkDigit(digits) == digits.charAt(9) - '0';
    }

    /// @return 0 to 9, or 10 when the first nine digits can have no check digit
    private static int checkDigit(String digits) {
        var sum = 0;
        for (var i = 0; i < 9; i++) {
            sum += (10 - i) * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 11;
    }
}
