package org.joinedup.demo.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joinedup.demo.city.Address;
import org.joinedup.demo.city.City;
import org.joinedup.demo.city.Household;
import org.joinedup.demo.city.Person;
import org.jspecify.annotations.Nullable;

/// Who lived where and since when, in truth.
final class History {

    private final List<Stay> stays = new ArrayList<>();

    History(City city) {
        for (var person : city.people()) {
            begin(person, city.householdOf(person));
        }
    }

    /// A person's time at an address.
    ///
    /// @param from first day
    /// @param to last day; null while it goes on
    record Stay(
            Person person,
            Household household,
            Address address,
            LocalDate from,
            @Nullable LocalDate to) {

        private boolean isOpenOf(int number) {
            return to == null && person.number() == number;
        }
    }

    List<Stay> stays() {
        return stays;
    }

    /// A person is born or is there already.
    void begin(Person person, Household household) {
        var since = household.since();
        var former = household.formerHome();
        var formerSince = household.formerSince();
        if (former != null && formerSince != null && person.birth().isBefore(since)) {
            var from = later(formerSince, person.birth());
            stays.add(new Stay(person, household, former, from, since.minusDays(1)));
        }
        stays.add(new Stay(person, household, household.home(), later(since, person.birth()), null));
    }

    /// The person leaves or dies; `lastDay` is the last there.
    void end(int person, LocalDate lastDay) {
        stays.replaceAll(stay -> stay.isOpenOf(person)
                ? new Stay(stay.person(), stay.household(), stay.address(), stay.from(), lastDay)
                : stay);
    }

    void move(Person person, Household household) {
        end(person.number(), household.since().minusDays(1));
        stays.add(new Stay(person, household, household.home(), household.since(), null));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }
}
