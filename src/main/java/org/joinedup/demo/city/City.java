package org.joinedup.demo.city;

import java.time.LocalDate;
import java.util.List;

/// The whole city on one day. The lists change when days go by.
///
/// @param seed that it was made from
/// @param today the day of the full extracts
/// @param people in the order of their numbers
/// @param households in the order of their numbers
/// @param addresses every dwelling given out so far
/// @param names of the origins
/// @param numbers that are not given out yet
public record City(
        long seed,
        LocalDate today,
        List<Person> people,
        List<Household> households,
        AddressBook addresses,
        NameBook names,
        PersonNumbers numbers) {

    /// @return the household that the person lives in
    public Household householdOf(Person person) {
        return households.get(person.household());
    }

    /// @return random numbers for one purpose and one item
    public Chance chance(String purpose, long item) {
        return Chance.of(seed, purpose, item);
    }
}
