package org.joinedup.match;

import java.util.function.Predicate;
import org.joinedup.match.name.NameLikeness;
import org.jspecify.annotations.Nullable;

/// What makes a link between two records, strongest first; the first rule that holds counts.
///
/// The bits are estimates, the same for every pair that a rule links: they order the links and
/// tell people how sure we are.
enum LinkRule {
    /// The same identifier, and nothing else says otherwise.
    SAME_IDENTIFIER_NAME_AND_BIRTH_DATE(
            40, l -> l.identifier().isSame() && l.names().areSame() && l.birthDate() == BirthDateLikeness.SAME),
    /// The same identifier and a birth date that agrees, or a name where none is held.
    SAME_IDENTIFIER(30, LinkRule::isSameIdentifierOfOnePerson),
    SAME_NAME_BIRTH_DATE_AND_HOME(
            28, l -> l.names().areSame() && isBornTheSameDay(l) && l.place().isSame()),
    SAME_NAME_AND_BIRTH_DATE(22, l -> l.names().areSame() && isBornTheSameDay(l)),
    SWAPPED_NAMES_AND_BIRTH_DATE(21, l -> l.names().given() == NameLikeness.SWAPPED && isBornTheSameDay(l)),
    /// A mistyped or half-known birth date.
    SAME_NAME_AND_HOME_NEAR_BIRTH_DATE(
            18, l -> l.names().areSame() && l.birthDate().isNear() && l.place().isSame()),
    /// A family name that changed, as on marriage.
    SAME_GIVEN_NAME_BIRTH_DATE_AND_HOME(
            17,
            l -> l.names().given().isSameName()
                    && isBornTheSameDay(l)
                    && l.place().isSame()),
    /// A misspelt name.
    NEAR_NAME_BIRTH_DATE_AND_HOME(
            16, l -> isNearName(l) && isBornTheSameDay(l) && l.place().isSame()),
    NEAR_RARE_NAME_AND_BIRTH_DATE(
            15, l -> isNearName(l) && isBornTheSameDay(l) && l.context().rareName()),
    /// A misspelt name and a mistyped birth date.
    NEAR_NAME_AND_HOME_NEAR_BIRTH_DATE(
            13, l -> isNearName(l) && l.birthDate().isNear() && l.place().isSame()),
    SAME_NAME_AND_HOME_CLOSE_BIRTH_DATE(
            13,
            l -> l.names().areSame()
                    && l.birthDate() == BirthDateLikeness.CLOSE
                    && l.place().isSame()),
    /// Somebody who moved, with a mistyped birth date.
    SAME_RARE_NAME_NEAR_BIRTH_DATE(
            13,
            l -> l.names().given() == NameLikeness.SAME
                    && l.names().family() == NameLikeness.SAME
                    && l.birthDate().isNear()
                    && l.context().rareName()),
    INITIAL_BIRTH_DATE_AND_HOME(
            12, l -> isInitial(l) && isBornTheSameDay(l) && l.place().isSame()),
    /// No birth date on one side.
    SAME_NAME_AND_HOME(
            11,
            l -> l.names().areSame()
                    && l.birthDate() == BirthDateLikeness.NOT_HELD
                    && l.place().isSame()),
    NEAR_NAME_AND_HOME(
            10,
            l -> isNearName(l)
                    && l.birthDate() == BirthDateLikeness.NOT_HELD
                    && l.place().isSame());

    private static final LinkRule[] STRONGEST_FIRST = values();

    private final double bits;
    private final Predicate<Likeness> holds;

    LinkRule(double bits, Predicate<Likeness> holds) {
        this.bits = bits;
        this.holds = holds;
    }

    /// @return null when the two are not linked
    static @Nullable LinkRule of(Likeness likeness) {
        if (likeness.isContradiction()) {
            return null;
        }
        for (var rule : STRONGEST_FIRST) {
            if (rule.holds.test(likeness)) {
                return rule;
            }
        }
        return null;
    }

    static LinkRule at(int ordinal) {
        return STRONGEST_FIRST[ordinal];
    }

    boolean isByIdentifier() {
        return this == SAME_IDENTIFIER_NAME_AND_BIRTH_DATE || this == SAME_IDENTIFIER;
    }

    double bits() {
        return bits;
    }

    private static boolean isBornTheSameDay(Likeness likeness) {
        return likeness.birthDate() == BirthDateLikeness.SAME;
    }

    private static boolean isSameIdentifierOfOnePerson(Likeness likeness) {
        return likeness.identifier().isSame() && isPersonOfOneIdentifier(likeness);
    }

    /// A baby's record with its mother's number agrees in neither birth date nor given name.
    private static boolean isPersonOfOneIdentifier(Likeness likeness) {
        var given = likeness.names().given();
        return switch (likeness.birthDate()) {
            case SAME -> given != NameLikeness.DIFFERENT || !likeness.context().sexDiffers();
            case DAY_AND_MONTH_SWAPPED, ONE_MISTAKE, FIRST_OF_JANUARY, CLOSE, NOT_HELD ->
                given.isAlike() || given == NameLikeness.NOT_HELD;
            case DIFFERENT -> given.isSameName();
            case GENERATION -> false;
        };
    }

    private static boolean isNearName(Likeness likeness) {
        var given = likeness.names().given();
        var otherSex = given == NameLikeness.NEAR && likeness.context().sexDiffers();
        return !otherSex
                && given.isAlike()
                && given != NameLikeness.INITIAL
                && likeness.names().family().isAlike();
    }

    private static boolean isInitial(Likeness likeness) {
        return likeness.names().given() == NameLikeness.INITIAL
                && likeness.names().family().isSameName();
    }
}
