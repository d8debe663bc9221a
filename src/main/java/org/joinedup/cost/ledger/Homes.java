package org.joinedup.cost.ledger;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The households: who lives or lived in each, and in which small area it is.
public final class Homes {

    /// In place of the number of a household or an area that is not known.
    public static final int NONE = -1;

    private static final int[] NOBODY = {};

    private final Names households;
    private final List<Area> areas;
    private final int[] areaOf;
    private final int[][] members;

    /// @param people everybody, with where they live
    /// @param homes the areas of households
    /// @param households numbers of the households
    Homes(LedgerPerson[] people, List<HomeRow> homes, Names households) {
        this.households = households;
        this.areas = homes.stream()
                .map(HomeRow::area)
                .distinct()
                .sorted(comparing(Area::lsoaCode))
                .toList();
        this.areaOf = areaOf(homes);
        this.members = members(people);
    }

    /// @return how many numbers there are; a household that nobody lives or lived in has one too
    public int size() {
        return members.length;
    }

    /// @return id of the household of a number
    public String id(int household) {
        return households.name(household);
    }

    /// @return the household's number; null when nobody lives or lived there
    public @Nullable Integer find(String householdId) {
        var number = households.find(householdId);
        return number == null || number >= size() || members[number].length == 0 ? null : number;
    }

    /// @return numbers of the people who live or lived in it, in their order, each once
    public int[] members(int household) {
        return members[household].clone();
    }

    /// @return the small areas by their codes; their numbers are the places in this list
    public List<Area> areas() {
        return areas;
    }

    /// @return number of the small area that the household lives in; [#NONE] when not known
    public int area(int household) {
        return household == NONE || household >= areaOf.length ? NONE : areaOf[household];
    }

    private int[] areaOf(List<HomeRow> homes) {
        var numbers = new HashMap<Area, Integer>();
        areas.forEach(area -> numbers.put(area, numbers.size()));
        var found = new int[households.size()];
        Arrays.fill(found, NONE);
        for (var home : homes) {
            var household = households.find(home.householdId());
            if (household != null) {
                found[household] = numbers.getOrDefault(home.area(), NONE);
            }
        }
        return found;
    }

    private int[][] members(LedgerPerson[] people) {
        var found = new int[areaOf.length][];
        Arrays.fill(found, NOBODY);
        for (var person = 0; person < people.length; person++) {
            var stays = people[person].stays();
            for (var stay = 0; stay < stays.size(); stay++) {
                var household = stays.household(stay);
                found[household] = with(found[household], person);
            }
        }
        return found;
    }

    /// People come in their order, so one who is in it already is the last.
    private static int[] with(int[] some, int person) {
        if (some.length > 0 && some[some.length - 1] == person) {
            return some;
        }
        var more = Arrays.copyOf(some, some.length + 1);
        more[some.length] = person;
        return more;
    }
}
