package org.joinedup.match;

import org.joinedup.match.Likeness.Context;
import org.joinedup.match.Likeness.Names;
import org.joinedup.match.name.NameLikeness;

/// Compares two records attribute by attribute.
final class Comparison {

    private Comparison() {}

    static Likeness of(ComparedRecord left, ComparedRecord right) {
        return new Likeness(
                IdentifierLikeness.of(left, right),
                names(left, right),
                BirthDateLikeness.of(left.birthDate(), right.birthDate()),
                PlaceLikeness.of(left, right),
                context(left, right));
    }

    /// @return what [Likeness#isContradiction()] says of the two, names compared only if need be
    static boolean isContradiction(ComparedRecord left, ComparedRecord right) {
        return isContradictionWithoutNames(left, right) || of(left, right).isContradiction();
    }

    /// Most candidate pairs are of one household or one name and born on different days.
    static boolean isContradictionWithoutNames(ComparedRecord left, ComparedRecord right) {
        var identifier = IdentifierLikeness.of(left, right);
        return identifier == IdentifierLikeness.DIFFERENT
                || (identifier == IdentifierLikeness.NOT_HELD
                        && BirthDateLikeness.of(left.birthDate(), right.birthDate())
                                .isApart());
    }

    private static Names names(ComparedRecord left, ComparedRecord right) {
        var names = new Names(given(left, right), family(left.name(), right.name()));
        return !names.given().isAlike() && !names.family().isAlike() && isSwapped(left.name(), right.name())
                ? new Names(NameLikeness.SWAPPED, NameLikeness.SWAPPED)
                : names;
    }

    /// One of the two words may be misspelt as well.
    private static boolean isSwapped(ComparedRecord.Names left, ComparedRecord.Names right) {
        var same = isHeldAndSame(left.given().text(), right.family().text())
                || isHeldAndSame(left.family().text(), right.given().text());
        return same && left.given().isSpeltLike(right.family()) && right.given().isSpeltLike(left.family());
    }

    private static NameLikeness given(ComparedRecord left, ComparedRecord right) {
        var likeness = left.name().given().likeness(right.name().given());
        return switch (likeness) {
            case NEAR, UNCLEAR, DIFFERENT -> otherGiven(left, right, likeness);
            case OTHER_FORM -> isOtherSex(left, right) ? NameLikeness.UNCLEAR : likeness;
            default -> likeness;
        };
    }

    private static NameLikeness otherGiven(ComparedRecord left, ComparedRecord right, NameLikeness likeness) {
        if (isMiddle(left.name(), right.name()) || isMiddle(right.name(), left.name())) {
            return NameLikeness.MIDDLE;
        }
        var feminine = left.name().given().isFeminineForm(right.name().given());
        return feminine && !isSameSex(left, right) ? NameLikeness.DIFFERENT : likeness;
    }

    private static boolean isMiddle(ComparedRecord.Names left, ComparedRecord.Names right) {
        return right.middle().contains(left.given().first());
    }

    private static boolean isSameSex(ComparedRecord left, ComparedRecord right) {
        return Held.compare(left.source().sex(), right.source().sex()) == Held.SAME;
    }

    private static boolean isOtherSex(ComparedRecord left, ComparedRecord right) {
        return Held.compare(left.source().sex(), right.source().sex()) == Held.DIFFERENT;
    }

    private static NameLikeness family(ComparedRecord.Names left, ComparedRecord.Names right) {
        var likeness = left.family().likeness(right.family());
        return likeness != NameLikeness.SAME && isFormer(left, right) ? NameLikeness.FORMER : likeness;
    }

    private static boolean isFormer(ComparedRecord.Names left, ComparedRecord.Names right) {
        return isHeldAndSame(left.formerFamily().text(), right.family().text())
                || isHeldAndSame(left.family().text(), right.formerFamily().text())
                || isHeldAndSame(
                        left.formerFamily().text(), right.formerFamily().text());
    }

    private static boolean isHeldAndSame(String left, String right) {
        return !left.isEmpty() && left.equals(right);
    }

    private static Context context(ComparedRecord left, ComparedRecord right) {
        return new Context(
                isOtherSex(left, right),
                left.source().key().system().equals(right.source().key().system()),
                left.rare() && right.rare());
    }
}
