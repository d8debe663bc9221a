package org.joinedup.person;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A National Insurance number: two prefix letters, six digits and a suffix letter A to D.
///
/// It has no check digit; the letters and prefixes that are never issued are refused.
///
/// @param text nine characters without spaces, upper case
/// @see <a href="https://www.gov.uk/hmrc-internal-manuals/national-insurance-manual/nim39110">
///     HMRC NIM39110</a>
public record NationalInsuranceNumber(String text) {

    private static final Pattern ISSUED =
            Pattern.compile("(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][0-9]{6}[A-D]");

    /// @throws IllegalArgumentException if it can't have been issued; the message leaves it out
    public NationalInsuranceNumber {
        if (!ISSUED.matcher(text).matches()) {
            throw new IllegalArgumentException("not a valid National Insurance number");
        }
    }

    /// @return empty when the text holds no number that can have been issued
    public static Optional<NationalInsuranceNumber> parse(String text) {
        var number = text.replace(" ", "").toUpperCase(Locale.ROOT);
        return ISSUED.matcher(number).matches() ? Optional.of(new NationalInsuranceNumber(number)) : Optional.empty();
    }

    /// Nothing personal, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "NationalInsuranceNumber";
    }
}
