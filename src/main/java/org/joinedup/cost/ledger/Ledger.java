package org.joinedup.cost.ledger;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import org.joinedup.cost.CostQuestion;
import org.joinedup.cost.price.PriceLibrary;
import org.jspecify.annotations.Nullable;

/// What everybody received, where they lived then and what it costs, as one load left it.
///
/// It holds all people by their ids, so that a person's number says who comes first of two with
/// equal cost. It is never changed: a later load makes another, which shares with this one
/// everybody who has not changed.
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
        this.people = people;
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

    LedgerPerson[] all() {
        return people;
    }

    Dictionaries names() {
        return names;
    }
}
