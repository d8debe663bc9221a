package org.joinedup.demo.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.joinedup.demo.city.Chance;
import org.joinedup.demo.city.City;
import org.joinedup.demo.need.Plan;
import org.joinedup.demo.need.SystemFacts;

/// Which records one system holds of whom.
///
/// Systems that do not look for a person before they add one hold some twice. The numbers of
/// the records and their order say nothing about the people.
final class Registry {

    private static final long ID_MODULUS = 9_999_991;
    private static final long ID_STEP = 6_180_339;

    private final City city;
    private final SystemFacts system;
    private final List<Registration> all = new ArrayList<>();
    private final Map<Integer, List<Registration>> byPerson = new LinkedHashMap<>();

    Registry(City city, SystemFacts system) {
        this.city = city;
        this.system = system;
    }

    void register(List<Plan> plans) {
        var known = new ArrayList<Plan>();
        plans.stream().filter(plan -> plan.systems().contains(system.code())).forEach(known::add);
        city.chance("order " + system.code(), 0).shuffle(known);
        known.forEach(plan -> register(plan.person().number()));
        city.chance("rows " + system.code(), 0).shuffle(all);
    }

    /// @return the person's first record
    Registration register(int person) {
        var chance = city.chance("register " + system.code(), person);
        var first = add(person);
        if (chance.happens(system.rate("duplicate_rate"))) {
            add(person);
        }
        return first;
    }

    SystemFacts system() {
        return system;
    }

    List<Registration> all() {
        return all;
    }

    List<Registration> of(int person) {
        return byPerson.getOrDefault(person, List.of());
    }

    /// @return one of the person's records
    Registration any(int person, Chance chance) {
        return chance.pick(of(person));
    }

    private Registration add(int person) {
        var serial = all.size();
        var number = (serial + 1) * ID_STEP % ID_MODULUS;
        var id = system.row().getField("record_prefix") + String.format(Locale.ROOT, "%07d", number);
        var added = new Registration(id, person, serial);
        all.add(added);
        byPerson.computeIfAbsent(person, key -> new ArrayList<>()).add(added);
        return added;
    }
}
