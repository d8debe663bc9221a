package org.joinedup.demo.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joinedup.person.PersonName;
import org.joinedup.person.Sex;
import org.jspecify.annotations.Nullable;

/// Names the members of one household, with the customs of their origin.
final class HouseholdNames {

    private static final Origin[] PARTNERS = {
        Origin.CARIBBEAN, Origin.PAKISTANI, Origin.INDIAN, Origin.NIGERIAN, Origin.CHINESE
    };
    private static final double SIKH = 0.35;
    private static final double DOUBLE_BARRELLED = 0.15;
    private static final double HAS_FATHERS_NAME = 0.10;
    private static final double FORMER_NAME_OF_SINGLE = 0.2;

    private final NameBook book;
    private final Origin origin;
    private final Chance chance;
    private final LocalDate today;
    private final String family;
    private final List<PersonName> names = new ArrayList<>();
    private String childrens;

    HouseholdNames(NameBook book, LocalDate today, Chance chance) {
        this.book = book;
        this.today = today;
        this.chance = chance;
        origin = book.origin(chance);
        family = origin == Origin.INDIAN && chance.happens(SIKH) ? "Singh" : book.family(familyOrigin(), chance);
        childrens = family;
    }

    Origin origin() {
        return origin;
    }

    /// @return a name for each member, in their order
    List<PersonName> name(List<Draft> members) {
        for (var member : members) {
            names.add(name(member, names.isEmpty() ? null : new Elder(members.getFirst(), names.getFirst())));
        }
        return names;
    }

    private record Elder(Draft draft, PersonName name) {}

    private PersonName name(Draft member, @Nullable Elder elder) {
        return switch (member.role()) {
            case PARENT -> adult(member, family);
            case PARTNER -> partner(member);
            case CHILD -> child(member, elder);
            case ADULT, STUDENT -> adult(member, elder == null ? family : book.family(familyOrigin(), chance));
            case STEP_CHILD -> named(member, book.family(familyOrigin(), chance), null);
        };
    }

    private PersonName adult(Draft member, String own) {
        if (member.sex() != Sex.FEMALE) {
            return named(member, own, null);
        }
        var former = member.ageOn(today) > 25 && chance.happens(FORMER_NAME_OF_SINGLE)
                ? book.family(familyOrigin(), chance)
                : null;
        return named(member, FamilyCustoms.womans(origin, own, chance), former);
    }

    private PersonName partner(Draft member) {
        var own = book.family(familyOrigin(), chance);
        if (chance.happens(FamilyCustoms.wifeTakesName(origin))) {
            return named(member, FamilyCustoms.womans(origin, family, chance), own);
        }
        if (chance.happens(DOUBLE_BARRELLED) && !own.contains("-") && !family.contains("-") && !own.equals(family)) {
            childrens = own + "-" + family;
        }
        return named(member, FamilyCustoms.womans(origin, own, chance), null);
    }

    private PersonName child(Draft member, @Nullable Elder elder) {
        if (elder != null && hasFathersName(member, elder)) {
            return new PersonName(
                    elder.name().given(), middle(member, null), elder.name().family(), null);
        }
        return named(member, childrens, null);
    }

    private boolean hasFathersName(Draft member, Elder elder) {
        return member.sex() == Sex.MALE
                && elder.draft().role() == Role.PARENT
                && elder.draft().sex() == Sex.MALE
                && names.stream()
                        .skip(1)
                        .noneMatch(name -> name.given() != null
                                && name.given().equals(elder.name().given()))
                && chance.happens(HAS_FATHERS_NAME);
    }

    private PersonName named(Draft member, String own, @Nullable String former) {
        var given = given(member);
        for (var i = 0; i < 5 && taken(given); i++) {
            given = given(member);
        }
        return new PersonName(given, middle(member, given), FamilyCustoms.form(origin, own, member.sex()), former);
    }

    private boolean taken(String given) {
        return names.stream().anyMatch(name -> given.equals(name.given()));
    }

    private @Nullable String middle(Draft member, @Nullable String given) {
        var some = chance.happens(0.6);
        var middle = given(member);
        return some && !middle.equals(given) ? middle : null;
    }

    private String given(Draft member) {
        var born = new NameBook.Born(member.sex(), member.birth().getYear());
        var from = origin != Origin.DUAL ? origin : chance.happens(0.5) ? Origin.ENGLISH : PARTNERS[chance.below(5)];
        return book.given(from, born, chance);
    }

    private Origin familyOrigin() {
        return origin != Origin.DUAL ? origin : chance.happens(0.5) ? Origin.ENGLISH : PARTNERS[chance.below(5)];
    }
}
