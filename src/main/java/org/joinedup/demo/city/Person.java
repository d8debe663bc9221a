package org.joinedup.demo.city;

import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Set;
import org.joinedup.person.PersonName;
import org.joinedup.person.Sex;
import org.jspecify.annotations.Nullable;

/// One of the city's people, as they are and not as a service wrote them down.
///
/// @param number from 0; the household's members follow one another
/// @param household number of the household
/// @param role in the household
/// @param sex female or male
/// @param birth date of birth
/// @param costClass where they stand by cost
/// @param origin of the household's names
/// @param name with the former family name of those who took another
/// @param numbers how services tell them apart, and how to reach them
/// @param notes what makes them hard to match
public record Person(
        int number,
        int household,
        Role role,
        Sex sex,
        LocalDate birth,
        CostClass costClass,
        Origin origin,
        PersonName name,
        Numbers numbers,
        Set<Note> notes) {

    /// How services tell a person apart, and how to reach them.
    ///
    /// @param nhsNumber ten digits that begin with 999; null when the range is used up
    /// @param upn valid, of a local authority that does not exist; null for those who are too old
    /// @param phone of a range that is kept for drama
    /// @param email of example.org
    /// @param twinOf number of the elder twin; -1 for all others
    public record Numbers(
            @Nullable String nhsNumber, @Nullable String upn, String phone, String email, int twinOf) {}

    /// What makes a person hard to match.
    public enum Note {
        /// Born on the same day as a brother or sister.
        TWIN,
        /// A son who has his father's name, or the father.
        SAME_NAMED_FATHER,
        /// A child who lives with both parents by turns, at two addresses.
        TWO_HOMES,
        /// A child who has another surname than the parent.
        STEP_CHILD,
        /// A student who shares a house.
        STUDENT
    }

    /// @return whole years
    public int ageOn(LocalDate date) {
        return Period.between(birth, date).getYears();
    }

    /// @return the same person with another family name; the old one becomes the former one
    public Person married(String family) {
        var changed = new PersonName(name.given(), name.middle(), family, name.family());
        return new Person(number, household, role, sex, birth, costClass, origin, changed, numbers, notes);
    }

    /// @return such as `P0000001`
    public String id() {
        return String.format(Locale.ROOT, "P%07d", number + 1);
    }

    /// The identifier only.
    @Override
    public String toString() {
        return id();
    }
}
