package org.joinedup.demo.city;

import java.time.LocalDate;
import java.util.Set;
import org.joinedup.person.PersonName;
import org.joinedup.person.Sex;

/// A child that is born into a household of the city.
public final class Newborn {

    private Newborn() {}

    /// @return the next person, with the mother's name and a new number
    public static Person of(City city, Person mother, LocalDate birth) {
        var number = city.people().size();
        var chance = city.chance("newborn", number);
        var sex = chance.happens(0.5) ? Sex.FEMALE : Sex.MALE;
        var given = city.names().given(nameable(mother.origin()), new NameBook.Born(sex, birth.getYear()), chance);
        var name = new PersonName(given, null, mother.name().family(), null);
        var numbers = city.numbers().next(name, birth, chance);
        return new Person(
                number,
                mother.household(),
                Role.CHILD,
                sex,
                birth,
                CostClass.REST,
                mother.origin(),
                name,
                numbers,
                Set.of());
    }

    /// @return the origin itself, or English for those of two
    public static Origin nameable(Origin origin) {
        return origin == Origin.DUAL ? Origin.ENGLISH : origin;
    }
}
