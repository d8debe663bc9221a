package org.joinedup.cost.ledger;

import java.util.Arrays;
import java.util.function.Consumer;
import org.joinedup.cost.price.Pricing;

/// Gives the days of a posting to the households that the person lived in on them.
///
/// A day on which they lived in several is shared equally, in the order of the households' ids; one
/// on which they lived nowhere that is known belongs to none. The posting is cut at running totals.
final class Sharing {

    private final Part part;
    private final Consumer<Part> taker;

    /// @param part of which household, days and pence are set
    /// @param taker of each part
    Sharing(Part part, Consumer<Part> taker) {
        this.part = part;
        this.taker = taker;
    }

    /// @param pence of the whole posting
    void share(PersonStays stays, int first, int last, long pence) {
        if (stays.size() == 1 && stays.holds(0, first) && stays.holds(0, last)) {
            give(stays.household(0), first, last, pence);
            return;
        }
        var done = 0L;
        for (var day = first; day <= last; ) {
            var until = lastDayAlike(stays, day, last);
            var upTo = Pricing.portion(pence, until - first + 1L, last - first + 1L);
            shareAlike(stays, new Run(day, until), upTo - done);
            done = upTo;
            day = until + 1;
        }
    }

    /// Cuts what belongs to days on which they lived in the same households.
    private void shareAlike(PersonStays stays, Run run, long pence) {
        var homes = homes(stays, run.first());
        var done = 0L;
        for (var i = 0; i < homes.length; i++) {
            var upTo = Pricing.portion(pence, i + 1L, homes.length);
            give(homes[i], run.first(), run.last(), upTo - done);
            done = upTo;
        }
    }

    private void give(int household, int first, int last, long pence) {
        part.household = household;
        part.first = first;
        part.last = last;
        part.pence = pence;
        taker.accept(part);
    }

    /// @return households of a day, each once; [Homes#NONE] alone when there are none
    private static int[] homes(PersonStays stays, int day) {
        var homes = new int[stays.size()];
        var count = 0;
        for (var stay = 0; stay < stays.size(); stay++) {
            if (stays.holds(stay, day) && (count == 0 || homes[count - 1] != stays.household(stay))) {
                homes[count++] = stays.household(stay);
            }
        }
        return count == 0 ? new int[] {Homes.NONE} : Arrays.copyOf(homes, count);
    }

    private static int lastDayAlike(PersonStays stays, int day, int last) {
        var until = last;
        for (var stay = 0; stay < stays.size(); stay++) {
            if (stays.from(stay) > day) {
                until = Math.min(until, stays.from(stay) - 1);
            } else if (stays.to(stay) >= day) {
                until = Math.min(until, stays.to(stay));
            }
        }
        return until;
    }

    private record Run(int first, int last) {}
}
