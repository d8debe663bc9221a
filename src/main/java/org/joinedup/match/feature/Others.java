package org.joinedup.match.feature;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.joinedup.match.table.Attribute;
import org.joinedup.match.table.Dictionary;
import org.joinedup.person.NationalInsuranceNumber;
import org.joinedup.person.NhsNumber;
import org.joinedup.person.Upn;

/// The values of one of the other attributes: identifiers, phones, e-mails, texts, categories.
///
/// @param label such as `nhs_number` or `birth_place`
/// @param attribute what they are
/// @param values normalised
/// @param sets of values of one record
public record Others(String label, Attribute attribute, Dictionary values, CodeSets sets) {

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int PHONE_DIGITS = 9;
    private static final int SHORTEST_PHONE = 6;

    /// @return the value's number; 0 when it is not a valid one
    int code(String written) {
        return normal(written).map(values::code).orElse(0);
    }

    /// @return whether any value is a good one, so that two different ones speak against
    public boolean isChecked() {
        return attribute == Attribute.NHS_NUMBER
                || attribute == Attribute.UPN
                || attribute == Attribute.NATIONAL_INSURANCE_NUMBER;
    }

    private Optional<String> normal(String written) {
        return switch (attribute) {
            case NHS_NUMBER -> NhsNumber.parse(written).map(NhsNumber::digits);
            case UPN -> Upn.parse(written).map(Upn::text);
            case NATIONAL_INSURANCE_NUMBER ->
                NationalInsuranceNumber.parse(written).map(NationalInsuranceNumber::text);
            case PHONE -> phone(written);
            case EMAIL -> held(written.strip().toLowerCase(Locale.ROOT));
            case TEXT, CATEGORY ->
                held(NEITHER_LETTER_NOR_DIGIT
                        .matcher(written.toUpperCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip());
            default -> held(packed(written));
        };
    }

    /// The last digits, so that +44 and 0 before them are one.
    private static Optional<String> phone(String written) {
        var digits = written.replaceAll("\\D", "");
        return digits.length() < SHORTEST_PHONE
                ? Optional.empty()
                : Optional.of(digits.substring(Math.max(0, digits.length() - PHONE_DIGITS)));
    }

    private static Optional<String> held(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /// @return letters and digits only, upper case
    static String packed(String written) {
        return NEITHER_LETTER_NOR_DIGIT
                .matcher(written.toUpperCase(Locale.ROOT))
                .replaceAll("");
    }
}
