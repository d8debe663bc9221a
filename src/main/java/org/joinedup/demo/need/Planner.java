package org.joinedup.demo.need;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joinedup.demo.city.Chance;
import org.joinedup.demo.city.City;
import org.joinedup.demo.city.Person;

/// Gives every person the interventions that their needs ask for and their cost pays for.
public final class Planner {

    private final City city;
    private final Map<String, UnitCost> costs = UnitCost.all();
    private final Map<String, SystemFacts> systems = SystemFacts.all();
    private final List<Filler> fillers = Filler.all(costs);
    private final Presence presence = new Presence();
    private final Calendar calendar;

    /// @param city with all its people
    public Planner(City city) {
        this.city = city;
        calendar = new Calendar(city.today());
    }

    /// @return a plan for each person, in their order
    public List<Plan> plan() {
        var needs = new Needs(city).assign();
        var wishes = wishes(needs);
        var targets = new Targets(city, wishes).assign();
        var plans = new ArrayList<Plan>();
        for (var person : city.people()) {
            var number = person.number();
            plans.add(plan(new Case(person, needs.get(number), wishes.get(number)), targets[number]));
        }
        return plans;
    }

    private record Case(Person person, Set<Need> needs, List<Wish> wishes) {}

    private List<List<Wish>> wishes(List<Set<Need>> needs) {
        var asked = new Wishes(costs);
        return city.people().stream()
                .map(person -> asked.of(person, needs.get(person.number()), city.chance("wishes", person.number())))
                .toList();
    }

    private Plan plan(Case own, long target) {
        var chance = city.chance("plan", own.person().number());
        var age = own.person().ageOn(city.today());
        var known = presence.of(age, own.wishes(), chance);
        var suited = fillers.stream()
                .filter(filler -> filler.suits(age, own.needs(), known))
                .toList();
        var purse = new Purse(target, limits(own.person()), chance);
        own.wishes().forEach(purse::spend);
        purse.fill(suited);
        return new Plan(own.person(), known, rows(own.person(), purse, chance));
    }

    /// @return days that each system can have had the person
    private Map<String, Integer> limits(Person person) {
        var days = new HashMap<String, Integer>();
        systems.forEach((code, system) ->
                days.put(code, Math.max(0, calendar.days(calendar.earliest(person, system)))));
        return days;
    }

    private List<Planned> rows(Person person, Purse purse, Chance chance) {
        var rows = new ArrayList<Planned>();
        for (var wish : purse.bought()) {
            var system = systems.get(wish.cost().system());
            if (system != null) {
                rows.addAll(calendar.rows(wish, calendar.earliest(person, system), chance));
            }
        }
        return rows;
    }
}
