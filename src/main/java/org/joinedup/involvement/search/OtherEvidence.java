package org.joinedup.involvement.search;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.joinedup.individual.search.HeldValues;
import org.joinedup.involvement.search.SearchReason.Likeness;
import org.joinedup.person.Sex;
import org.jspecify.annotations.Nullable;

/// How sex, postcode, UPRN and identifiers agree.
final class OtherEvidence {

    private static final Likeness SAME_SEX = new Likeness("sex the same", 1);
    private static final Likeness OTHER_SEX = new Likeness("sex different", -3);
    private static final Likeness SEX_NOT_HELD = new Likeness("sex not held", 0);
    private static final Likeness SAME_POSTCODE = new Likeness("postcode the same", 11);
    private static final Likeness NEAR_POSTCODE = new Likeness("postcode one letter or digit different", -0.5);
    private static final Likeness OTHER_POSTCODE = new Likeness("postcode different", -5);
    private static final Likeness POSTCODE_NOT_HELD = new Likeness("postcode not held", 0);
    private static final Likeness SAME_UPRN = new Likeness("UPRN the same", 14);
    private static final Likeness OTHER_UPRN = new Likeness("UPRN different", -20);
    private static final Likeness SAME_IDENTIFIER = new Likeness("identifier the same", 30);
    private static final Likeness OTHER_IDENTIFIER = new Likeness("identifier different", -40);
    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);
    private static final int INWARD = 3;
    private static final double A_SIGN = 2.4;
    private static final double AREA = 1.5;

    private OtherEvidence() {}

    static SearchReason ofSex(Sex asked, List<HeldValues> held) {
        var text = asked.name().toLowerCase(Locale.ROOT);
        if (held.stream().allMatch(one -> one.sex() == null)) {
            return SearchReason.against(SearchTerm.SEX, text, SEX_NOT_HELD);
        }
        var standing = standing(held, one -> one.sex() == asked);
        return standing == null
                ? SearchReason.against(SearchTerm.SEX, text, OTHER_SEX)
                : SearchReason.agreeing(SearchTerm.SEX, text, SAME_SEX, standing == ValueStanding.CURRENT);
    }

    static SearchReason ofPostcode(AskedPostcode asked, List<HeldValues> held) {
        var standing = standing(held, one -> !one.postcode().isEmpty() && asked.begins(one.postcode()));
        if (standing != null) {
            var isCurrent = standing == ValueStanding.CURRENT;
            return SearchReason.agreeing(SearchTerm.POSTCODE, asked.text(), beginning(asked, held), isCurrent);
        }
        if (held.stream().allMatch(one -> one.postcode().isEmpty())) {
            return SearchReason.against(SearchTerm.POSTCODE, asked.text(), POSTCODE_NOT_HELD);
        }
        var isNear = asked.isWhole()
                && held.stream().anyMatch(one -> !one.postcode().isEmpty() && isNear(asked.text(), one.postcode()));
        return SearchReason.against(SearchTerm.POSTCODE, asked.text(), isNear ? NEAR_POSTCODE : OTHER_POSTCODE);
    }

    static SearchReason ofUprn(String asked, List<HeldValues> held) {
        var standing = standing(held, one -> one.uprn().equals(asked));
        return standing == null
                ? SearchReason.against(SearchTerm.UPRN, asked, OTHER_UPRN)
                : SearchReason.agreeing(SearchTerm.UPRN, asked, SAME_UPRN, standing == ValueStanding.CURRENT);
    }

    static SearchReason ofIdentifier(AskedIdentifier asked, Candidate candidate) {
        if (candidate.isMergedFrom() || asked.isIdOf(candidate.individual())) {
            return SearchReason.agreeing(SearchTerm.IDENTIFIER, asked.typed(), SAME_IDENTIFIER, true);
        }
        var standing = standing(candidate.held(), asked::isOf);
        if (standing != null) {
            return SearchReason.agreeing(
                    SearchTerm.IDENTIFIER, asked.typed(), SAME_IDENTIFIER, standing == ValueStanding.CURRENT);
        }
        return asked.mayBeUprn() && standing(candidate.held(), one -> one.uprn().equals(asked.text())) != null
                ? ofUprn(asked.text(), candidate.held())
                : SearchReason.against(SearchTerm.IDENTIFIER, asked.typed(), OTHER_IDENTIFIER);
    }

    /// What a beginning is worth grows with it; a whole postcode has 5 to 7 signs.
    private static Likeness beginning(AskedPostcode asked, List<HeldValues> held) {
        if (held.stream().anyMatch(one -> one.postcode().equals(asked.text()))) {
            return SAME_POSTCODE;
        }
        var outward = held.stream()
                .filter(one -> one.postcode().startsWith(asked.text()))
                .mapToInt(one -> one.postcode().length() - INWARD)
                .max()
                .orElse(0);
        var bits = asked.text().length() < outward
                ? AREA
                : SAME_POSTCODE.bits()
                        - A_SIGN * (outward + INWARD - asked.text().length());
        return new Likeness("postcode begins so", Math.max(AREA, bits));
    }

    private static boolean isNear(String asked, String held) {
        var distance = DISTANCE.apply(asked, held);
        return distance == 1 || distance == 2 && sorted(asked).equals(sorted(held));
    }

    private static String sorted(String text) {
        return text.chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// @return of the records that say so; null when none does
    private static @Nullable ValueStanding standing(List<HeldValues> held, Predicate<HeldValues> says) {
        @Nullable ValueStanding standing = null;
        for (var one : held) {
            if (says.test(one)) {
                standing = one.current() || standing == ValueStanding.CURRENT
                        ? ValueStanding.CURRENT
                        : ValueStanding.FORMER;
            }
        }
        return standing;
    }
}
