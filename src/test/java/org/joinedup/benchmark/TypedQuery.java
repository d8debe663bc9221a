package org.joinedup.benchmark;

import java.time.LocalDate;
import java.util.Locale;
import org.joinedup.involvement.search.TypedSearch.Typed;
import org.jspecify.annotations.Nullable;

/// What a practitioner types of somebody.
///
/// @param kind which things they know
/// @param given empty when not typed
/// @param family empty when not typed
/// @param givenFirst whether the given name comes first
/// @param former a former surname, if there is one; not typed
/// @param birth date of birth
/// @param form how much of the date is typed
/// @param postcode empty when not typed
/// @param street number and name of the street; empty when not typed
record TypedQuery(
        Kind kind,
        String given,
        String family,
        boolean givenFirst,
        String former,
        LocalDate birth,
        Form form,
        String postcode,
        String street) {

    /// Which things are known.
    enum Kind {
        NAME_AND_DATE,
        NAME_AND_YEAR,
        ONE_BOX_NAME_AND_DATE,
        ONE_BOX_NAME_AND_YEAR,
        SURNAME_AND_DATE,
        SURNAME_YEAR_AND_POSTCODE,
        NAME_AND_POSTCODE,
        NAME_AND_STREET,
        ONE_BOX_NAME_AND_STREET
    }

    /// How much of the date is typed.
    enum Form {
        NONE,
        YEAR,
        DATE
    }

    static TypedQuery of(Kind kind, TruePerson person) {
        var whole = new TypedQuery(
                kind, person.given(), person.family(), true, person.former(), person.birth(), Form.NONE, "", "");
        return switch (kind) {
            case NAME_AND_DATE, ONE_BOX_NAME_AND_DATE -> whole.withForm(Form.DATE);
            case NAME_AND_YEAR, ONE_BOX_NAME_AND_YEAR -> whole.withForm(Form.YEAR);
            case SURNAME_AND_DATE -> whole.withGiven("").withForm(Form.DATE);
            case SURNAME_YEAR_AND_POSTCODE ->
                whole.withGiven("").withForm(Form.YEAR).withPostcode(person.postcode());
            case NAME_AND_POSTCODE -> whole.withPostcode(person.postcode());
            case NAME_AND_STREET, ONE_BOX_NAME_AND_STREET -> whole.withStreet(person.street());
        };
    }

    Typed typed() {
        var name = (givenFirst ? given + " " + family : family + " " + given).strip();
        if (kind.name().startsWith("ONE_BOX")) {
            return new Typed((name + " " + birthText() + " " + street).strip(), null, null, null, null, null);
        }
        return new Typed(
                null,
                name,
                form == Form.DATE ? birth : null,
                form == Form.YEAR ? (Integer) birth.getYear() : null,
                orNull(street),
                orNull(postcode));
    }

    TypedQuery withGiven(String other) {
        return new TypedQuery(kind, other, family, givenFirst, former, birth, form, postcode, street);
    }

    TypedQuery withFamily(String other) {
        return new TypedQuery(kind, given, other, givenFirst, former, birth, form, postcode, street);
    }

    TypedQuery withGivenLast() {
        return new TypedQuery(kind, given, family, false, former, birth, form, postcode, street);
    }

    TypedQuery withBirth(LocalDate other) {
        return new TypedQuery(kind, given, family, givenFirst, former, other, form, postcode, street);
    }

    TypedQuery withForm(Form other) {
        return new TypedQuery(kind, given, family, givenFirst, former, birth, other, postcode, street);
    }

    TypedQuery withPostcode(String other) {
        return new TypedQuery(kind, given, family, givenFirst, former, birth, form, other, street);
    }

    TypedQuery withStreet(String other) {
        return new TypedQuery(kind, given, family, givenFirst, former, birth, form, postcode, other);
    }

    private String birthText() {
        return switch (form) {
            case NONE -> "";
            case YEAR -> String.valueOf(birth.getYear());
            case DATE ->
                String.format(Locale.ROOT, "%d/%d/%d", birth.getDayOfMonth(), birth.getMonthValue(), birth.getYear());
        };
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
