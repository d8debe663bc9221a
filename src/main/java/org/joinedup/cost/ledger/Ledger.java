package org.joinedup.cost.ledger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.Arrays;
import org.joinedup.cost.CostQuestion;
import org.joinedup.cost.price.PriceLibrary;
import org.jspecify.annotations.Nullable;

/// What everybody received, where they lived then and what it costs, as one load left it.
///
/// It holds all people by their ids, so that a person's number says who comes first of two with
/// equal cost. It is never changed: a later load makes another, into which everybody is
/// copied who has not changed.
public final class Ledger {

    private static final int QUESTIONS_KEPT = 8;

    private final Instant at;
    private final LedgerPerson[] people;
    private final Dictionaries names;
    private final Homes homes;
    private final PriceLibrary prices;
    private final Cache<CostQuestion, Costs> asked =
            Caffeine.newBuilder().maximumSize(QUESTIONS_KEPT).build();

    /// @param at moment of the load
    /// @param people by their ids
    Ledger(Instant at, LedgerPerson[] people, Dictionaries names, Homes homes, PriceLibrary prices) {
        this.at = at;
        this.people = besideEachOther(people);
        this.names = names;
        this.homes = homes;
        this.prices = prices;
    }

    /// @return the moment of the load that it is the outcome of
    public Instant at() {
        return at;
    }

    /// @return how many people there are; their numbers are 0 to this, exclusive
    public int people() {
        return people.length;
    }

    /// @return the person of a number
    public LedgerPerson person(int number) {
        return people[number];
    }

    /// @return the person's number; null when there is no such individual
    public @Nullable Integer findPerson(String id) {
        var low = 0;
        var high = people.length - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var order = people[middle].id().compareTo(id);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return null;
    }

    /// @return numbers for the types of interventions
    public Names types() {
        return names.types();
    }

    /// @return numbers for the source systems' codes
    public Names systems() {
        return names.systems();
    }

    /// @return the households: their numbers, members and areas
    public Homes homes() {
        return homes;
    }

    /// @return what things cost
    public PriceLibrary prices() {
        return prices;
    }

    /// Puts a question; the answer is kept for a while, because several fields ask the same.
    public Costs ask(CostQuestion question) {
        return asked.get(question, one -> new Costs(this, one));
    }

    /// Puts what is held of people into two tables in their order, because a pass over tables takes
    /// a third of the time of one over as many arrays as there are people.
    private static LedgerPerson[] besideEachOther(LedgerPerson[] people) {
        var rows =
                new int[Arrays.stream(people).mapToInt(one -> one.rows().size()).sum() * PersonRows.WIDTH];
        var stays = new int
                [Arrays.stream(people).mapToInt(one -> one.stays().size()).sum() * PersonStays.WIDTH];
        var moved = new LedgerPerson[people.length];
        var row = 0;
        var stay = 0;
        for (var i = 0; i < people.length; i++) {
            moved[i] = people[i].in(stays, stay, rows, row);
            row += people[i].rows().size() * PersonRows.WIDTH;
            stay += people[i].stays().size() * PersonStays.WIDTH;
        }
        return moved;
    }

    LedgerPerson[] all() {
        return people;
    }

    Dictionaries names() {
        return names;
    }
}
