package org.joinedup.cost.segment;

import java.util.Arrays;

/// How many people have each of some numbered things, and how much of it, gathered person by
/// person.
final class Counts {

    /// In place of the number of a thing that is not known.
    static final int UNKNOWN = -1;

    private final int[] people;
    private final long[] amounts;
    private final int[] last;

    /// @param size how many things there are; their numbers are 0 to this, exclusive
    Counts(int size) {
        this.people = new int[size];
        this.amounts = new long[size];
        this.last = new int[size];
        Arrays.fill(last, UNKNOWN);
    }

    /// @param thing its number; [#UNKNOWN] counts nowhere
    void add(int person, int thing) {
        add(person, thing, 0);
    }

    /// Counts a person once for each thing, however often they are added, if all that is theirs is
    /// added before the next person's.
    ///
    /// @param thing its number; [#UNKNOWN] counts nowhere
    void add(int person, int thing, long amount) {
        if (thing == UNKNOWN) {
            return;
        }
        people[thing] += last[thing] == person ? 0 : 1;
        last[thing] = person;
        amounts[thing] += amount;
    }

    /// Adds what was counted of other people.
    ///
    /// @param others of the same things, or of fewer
    void addAll(Counts others) {
        for (var thing = 0; thing < others.size(); thing++) {
            people[thing] += others.people[thing];
            amounts[thing] += others.amounts[thing];
        }
    }

    int size() {
        return people.length;
    }

    /// @return how many people have it
    int people(int thing) {
        return people[thing];
    }

    /// @return how much of it they have
    long amount(int thing) {
        return amounts[thing];
    }

    /// @return how many people there are from one number to another, inclusive
    int people(int from, int to) {
        return Arrays.stream(people, from, to + 1).sum();
    }

    /// @return how many people there are in all, each counted once for each thing
    int known() {
        return Arrays.stream(people).sum();
    }

    /// @return the thing that most people have, the one with the lowest number of equals;
    ///     [#UNKNOWN] when nobody has any
    int commonest() {
        var best = UNKNOWN;
        for (var thing = 0; thing < people.length; thing++) {
            if (people[thing] > (best == UNKNOWN ? 0 : people[best])) {
                best = thing;
            }
        }
        return best;
    }
}
