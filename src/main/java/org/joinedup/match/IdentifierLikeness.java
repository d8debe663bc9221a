package org.joinedup.match;

/// Whether two records hold the same personal identifier.
enum IdentifierLikeness {
    SAME_NHS_NUMBER("same NHS number"),
    SAME_UPN("same unique pupil number"),
    SAME_NATIONAL_INSURANCE_NUMBER("same National Insurance number"),
    /// Two valid NHS numbers, or two valid unique pupil numbers, that differ: two people. A
    /// National Insurance number has no check digit: a different one may be a typing mistake.
    DIFFERENT("different identifiers"),
    NOT_HELD("no identifier held by both");

    private final String words;

    IdentifierLikeness(String words) {
        this.words = words;
    }

    static IdentifierLikeness of(ComparedRecord left, ComparedRecord right) {
        var nhs = Held.compare(left.source().nhsNumber(), right.source().nhsNumber());
        var upn = Held.compare(left.source().upn(), right.source().upn());
        if (nhs == Held.DIFFERENT || upn == Held.DIFFERENT) {
            return DIFFERENT;
        }
        if (nhs == Held.SAME) {
            return SAME_NHS_NUMBER;
        }
        return upn == Held.SAME ? SAME_UPN : ofNationalInsurance(left, right);
    }

    String words() {
        return words;
    }

    boolean isSame() {
        return this != DIFFERENT && this != NOT_HELD;
    }

    private static IdentifierLikeness ofNationalInsurance(ComparedRecord left, ComparedRecord right) {
        var number = Held.compare(
                left.source().nationalInsuranceNumber(), right.source().nationalInsuranceNumber());
        return number == Held.SAME ? SAME_NATIONAL_INSURANCE_NUMBER : NOT_HELD;
    }
}
