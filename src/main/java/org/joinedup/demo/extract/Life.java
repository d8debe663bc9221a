package org.joinedup.demo.extract;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.joinedup.demo.city.Chance;
import org.joinedup.demo.city.City;
import org.joinedup.demo.city.Newborn;
import org.joinedup.demo.city.Person;
import org.joinedup.person.Sex;

/// One day after another: people move, marry, die and are born, services begin and end.
final class Life {

    private static final double MOVES = 0.30;
    private static final double BIRTHS = 0.03;
    private static final double DEATHS = 0.025;
    private static final double MARRIAGES = 0.02;
    private static final double BEGINNINGS = 0.8;
    private static final double ENDINGS = 0.7;

    private final City city;
    private final Changes changes;
    private final History history;
    private final int born;
    private final Set<Integer> dead = new HashSet<>();

    Life(City city, Changes changes, History history) {
        this.city = city;
        this.changes = changes;
        this.history = history;
        born = city.people().size();
    }

    void pass(LocalDate date) {
        var chance = city.chance("day", date.toEpochDay());
        times(MOVES, chance, () -> move(date, chance));
        times(BIRTHS, chance, () -> birth(date, chance));
        times(DEATHS, chance, () -> death(date, chance));
        times(MARRIAGES, chance, () -> marriage(chance));
        times(BEGINNINGS, chance, () -> changes.begins(anybody(0, chance).number(), date, chance));
        times(ENDINGS, chance, () -> changes.ends(date, chance));
    }

    /// @param rate a thousand people and day
    private void times(double rate, Chance chance, Runnable event) {
        var count = chance.rounded(rate * born / 1000);
        for (var i = 0; i < count; i++) {
            event.run();
        }
    }

    private void move(LocalDate date, Chance chance) {
        var household = city.householdOf(anybody(0, chance));
        if (!household.since().isBefore(date)) {
            return;
        }
        var to = city.addresses().next(household.facts().costClass(), chance);
        var moved = household.moved(to, date);
        city.households().set(moved.number(), moved);
        moved.members().stream().filter(member -> !dead.contains(member)).forEach(member -> {
            history.move(city.people().get(member), moved);
            changes.changed(member, chance);
        });
    }

    private void birth(LocalDate date, Chance chance) {
        var mother = anybody(18, chance);
        if (mother.sex() != Sex.FEMALE || mother.ageOn(date) > 42) {
            return;
        }
        var child = Newborn.of(city, mother, date);
        var household = city.householdOf(mother).with(child.number());
        city.people().add(child);
        city.households().set(household.number(), household);
        history.begin(child, household);
        changes.born(child.number(), household.facts().socialHousing(), date);
    }

    private void death(LocalDate date, Chance chance) {
        var person = anybody(60, chance);
        dead.add(person.number());
        history.end(person.number(), date);
        changes.died(person.number(), date);
    }

    private void marriage(Chance chance) {
        var person = anybody(18, chance);
        if (person.sex() != Sex.FEMALE || person.name().formerFamily() != null) {
            return;
        }
        var family = city.names().family(Newborn.nameable(person.origin()), chance);
        city.people().set(person.number(), person.married(family));
        changes.changed(person.number(), chance);
    }

    /// @return somebody alive who was there from the start, of that age if one is soon found
    private Person anybody(int fromAge, Chance chance) {
        var person = city.people().get(chance.below(born));
        for (var i = 0; i < 200 && !suits(person, fromAge); i++) {
            person = city.people().get(chance.below(born));
        }
        return person;
    }

    private boolean suits(Person person, int fromAge) {
        return !dead.contains(person.number()) && person.ageOn(city.today()) >= fromAge;
    }
}
