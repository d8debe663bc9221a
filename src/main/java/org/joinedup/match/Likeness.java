package org.joinedup.match;

import static org.joinedup.match.name.NameLikeness.DIFFERENT;
import static org.joinedup.match.name.NameLikeness.SWAPPED;

import java.util.ArrayList;
import java.util.List;
import org.joinedup.match.name.NameLikeness;

/// How alike two records are, attribute by attribute: all that a rule may look at.
///
/// @param identifier personal identifiers
/// @param names given and family name
/// @param birthDate birth date
/// @param place residence, or phone and email
/// @param context what else tells how much the agreement of names is worth
record Likeness(
        IdentifierLikeness identifier, Names names, BirthDateLikeness birthDate, PlaceLikeness place, Context context) {

    /// Whether the two cannot be one person, whatever else speaks for it and through whomever they
    /// are linked: other identifiers; or clearly other given names or birth dates, where a common
    /// identifier makes up for one of them but not for both.
    boolean isContradiction() {
        var otherName = names.given == DIFFERENT;
        return switch (identifier) {
            case DIFFERENT -> true;
            case NOT_HELD -> otherName || birthDate.isApart();
            default -> otherName && birthDate.isApart();
        };
    }

    /// @return the attributes that speak for one person, in words
    List<String> agreements() {
        var words = new ArrayList<String>();
        if (identifier.isSame()) {
            words.add(identifier.words());
        }
        words.addAll(names.agreements());
        if (birthDate.isAlike()) {
            words.add(birthDate.words());
        }
        if (place.isSame()) {
            words.add(place.words());
        }
        return List.copyOf(words);
    }

    /// @param given given names
    /// @param family family names; `SWAPPED` when `given` is
    record Names(NameLikeness given, NameLikeness family) {

        boolean areSame() {
            return given.isSameName() && family.isSameName();
        }

        private List<String> agreements() {
            var words = new ArrayList<String>();
            if (given.isAlike()) {
                words.add(given.words("given name"));
            }
            if (family.isAlike() && family != SWAPPED) {
                words.add(family.words("family name"));
            }
            return words;
        }
    }

    /// @param sexDiffers whether both hold a sex and not the same one
    /// @param sameSystem whether one source system holds both, which seldom has a person twice
    /// @param rareName whether few bear either full name
    record Context(boolean sexDiffers, boolean sameSystem, boolean rareName) {}
}
