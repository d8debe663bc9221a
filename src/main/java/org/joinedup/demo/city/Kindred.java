package org.joinedup.demo.city;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.joinedup.person.Sex;
import org.jspecify.annotations.Nullable;

/// Who is whose parent, carer, brother, sister or partner on the day of the full extracts.
///
/// Within a household it follows from the roles: a step-child is the partner's only. Some parents
/// and grandparents live in other households that have no children: they are drawn from numbers of
/// their own, so that the rest of the city is the same with them and without.
public final class Kindred {

    private static final double PARENT_ELSEWHERE = 0.5;
    private static final double GRANDPARENT = 0.35;
    private static final double CARES = 0.4;
    private static final int TRIES = 300;

    private final City city;
    private final List<Kinship> all = new ArrayList<>();
    private final Set<Integer> taken = new HashSet<>();

    private Kindred(City city) {
        this.city = city;
    }

    /// @return each two people once for each kind, by household
    public static List<Kinship> of(City city) {
        var kindred = new Kindred(city);
        city.households().forEach(kindred::add);
        return List.copyOf(kindred.all);
    }

    private void add(Household household) {
        var home = Home.of(city, household);
        within(home);
        var chance = city.chance("kindred", household.number());
        parentElsewhere(home, chance);
        grandparent(home, chance);
    }

    /// A household by its roles.
    ///
    /// @param parent null when the children live alone, and for those who are no family
    /// @param partner of the parent; null when there is none
    /// @param children of the parent or the partner
    private record Home(
            Household household,
            @Nullable Person parent,
            @Nullable Person partner,
            List<Person> children) {

        static Home of(City city, Household household) {
            var members = household.members().stream().map(city.people()::get).toList();
            return new Home(household, only(members, Role.PARENT), only(members, Role.PARTNER), children(members));
        }

        private static @Nullable Person only(List<Person> members, Role role) {
            return members.stream()
                    .filter(member -> member.role() == role)
                    .findFirst()
                    .orElse(null);
        }

        private static List<Person> children(List<Person> members) {
            return members.stream()
                    .filter(member -> member.role() == Role.CHILD || member.role() == Role.STEP_CHILD)
                    .toList();
        }
    }

    private void within(Home home) {
        if (home.parent() != null && home.partner() != null) {
            add(home.parent(), home.partner(), Kinship.Kind.PARTNER);
        }
        for (var i = 0; i < home.children().size(); i++) {
            var child = home.children().get(i);
            if (home.parent() != null && child.role() == Role.CHILD) {
                add(child, home.parent(), Kinship.Kind.PARENT);
            }
            if (home.partner() != null) {
                add(child, home.partner(), Kinship.Kind.PARENT);
            }
            home.children().subList(0, i).forEach(elder -> add(child, elder, Kinship.Kind.SIBLING));
        }
    }

    /// A second parent of those who live with one, or a first one of those who live with none.
    private void parentElsewhere(Home home, Chance chance) {
        var missing = home.children().stream()
                .filter(child -> home.partner() == null || child.role() == Role.STEP_CHILD)
                .toList();
        var twoHomes = missing.stream().anyMatch(child -> child.notes().contains(Person.Note.TWO_HOMES));
        var happens = chance.happens(PARENT_ELSEWHERE);
        if (missing.isEmpty() || !happens && !twoHomes) {
            return;
        }
        var known = home.partner() == null ? home.parent() : home.partner();
        var sex = known != null && known.sex() == Sex.FEMALE ? Sex.MALE : Sex.FEMALE;
        var age = missing.getFirst().ageOn(city.today());
        var found = elsewhere(home, chance, other -> other.sex() == sex && isBetween(other, age + 17, age + 40));
        if (found != null) {
            missing.forEach(child -> add(child, found, Kinship.Kind.PARENT));
        }
    }

    private void grandparent(Home home, Chance chance) {
        var happens = chance.happens(GRANDPARENT);
        var cares = chance.happens(CARES);
        var parent = home.parent();
        if (!happens || parent == null || home.children().isEmpty()) {
            return;
        }
        var age = parent.ageOn(city.today());
        var found = elsewhere(home, chance, other -> isBetween(other, age + 18, age + 40));
        if (found != null) {
            add(parent, found, Kinship.Kind.PARENT);
            if (cares) {
                add(home.children().getLast(), found, Kinship.Kind.CARER);
            }
        }
    }

    /// @return somebody of a household without children who is not taken yet; null when none is
    ///     found
    private @Nullable Person elsewhere(Home home, Chance chance, Predicate<Person> suits) {
        for (var i = 0; i < TRIES; i++) {
            var other = city.people().get(chance.below(city.people().size()));
            if (isStranger(other, home) && suits.test(other) && isFree(other)) {
                taken.add(other.number());
                return other;
            }
        }
        return null;
    }

    /// Of another household, and of the same origin, as most relatives are.
    private static boolean isStranger(Person other, Home home) {
        return other.household() != home.household().number()
                && other.origin() == home.children().getFirst().origin();
    }

    private boolean isFree(Person person) {
        var child = person.role() == Role.CHILD || person.role() == Role.STEP_CHILD;
        return !child
                && !taken.contains(person.number())
                && Home.of(city, city.householdOf(person)).children().isEmpty();
    }

    private boolean isBetween(Person person, int least, int most) {
        var age = person.ageOn(city.today());
        return least <= age && age <= most;
    }

    private void add(Person person, Person related, Kinship.Kind kind) {
        all.add(new Kinship(person.number(), related.number(), kind));
    }
}
