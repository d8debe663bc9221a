package org.joinedup.cost.rollup;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.joinedup.cost.ledger.Costs;
import org.joinedup.cost.ledger.Ledger;
import org.joinedup.cost.ledger.Part;
import org.jspecify.annotations.Nullable;

/// Whose cost it is: a person's, a household's or the place's.
///
/// @param subject id of the person or household; null for the place
/// @param people numbers of the people whose cost it can be; null for everybody
/// @param household number of the household; null for whatever household it belongs to
record Scope(
        @Nullable String subject,
        int @Nullable [] people,
        @Nullable Integer household) {

    static final Scope PLACE = new Scope(null, null, null);

    static Scope person(String id, int number) {
        return new Scope(id, new int[] {number}, null);
    }

    static Scope household(String id, int number, int[] members) {
        return new Scope(id, members, number);
    }

    /// @return the same of everybody whom an excerpt holds
    Scope everybodyOf(Ledger excerpt) {
        return new Scope(subject, IntStream.range(0, excerpt.people()).toArray(), household);
    }

    /// Gives each part of the cost.
    void forEach(Costs costs, Consumer<Part> taker) {
        var only = household == null ? taker : ofHousehold(household, taker);
        if (people == null) {
            costs.forEach(only);
        } else {
            costs.forEachOf(people, only);
        }
    }

    List<String> subjects() {
        return subject == null ? List.of() : List.of(subject);
    }

    private static Consumer<Part> ofHousehold(int household, Consumer<Part> taker) {
        return part -> {
            if (part.household() == household) {
                taker.accept(part);
            }
        };
    }

    /// The id only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "Scope[" + subject + "]";
    }
}
