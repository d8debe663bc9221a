package org.joinedup.demo.city;

import java.time.LocalDate;
import java.time.Period;
import org.joinedup.person.Sex;

/// A person before they have a name and a home.
///
/// @param household number of the household, from 0
/// @param role in the household
/// @param sex female or male
/// @param birth date of birth
/// @param twinOf number of the elder twin; -1 for all others
record Draft(int household, Role role, Sex sex, LocalDate birth, int twinOf) {

    int ageOn(LocalDate date) {
        return Period.between(birth, date).getYears();
    }
}
