package org.joinedup.cost.segment;

import static java.util.Comparator.comparingLong;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.joinedup.cost.concentration.Concentration;
import org.joinedup.cost.ledger.Costs;

/// Who is in the highest-cost band of an earlier window and of a later one.
///
/// @param before costs in the earlier window
/// @param after costs in the later window, of the same ledger
/// @param bands those of the earlier window; the first is the highest-cost one of both
/// @param bandBefore number of everybody's band in the earlier window
/// @param bandAfter 0 for those in the highest-cost band of the later window
record Movement(Costs before, Costs after, Bands bands, int[] bandBefore, int[] bandAfter) {

    private static final int BANDS = 4;
    private static final double WHOLE = 100;

    /// @param top percent of the population in the highest-cost band, above 0, at most 100
    static Movement of(Costs before, Costs after, double top) {
        var bands = Bands.of(asOften(top));
        return new Movement(before, after, bands, ranked(bands, before), ranked(Bands.of(List.of(top)), after));
    }

    int population() {
        return bandBefore.length;
    }

    /// @return how many are in the highest-cost band of both windows
    int stayed() {
        return count(person -> bandBefore[person] == 0 && bandAfter[person] == 0);
    }

    /// @return how many are in it in the later window and were not in the earlier one
    int rose() {
        return count(this::hasRisen);
    }

    /// @return how many were in it in the earlier window and are not in the later one
    int left() {
        return count(person -> bandBefore[person] == 0 && bandAfter[person] != 0);
    }

    /// @return how many of those who rose had cost nothing in the earlier window
    int newcomers() {
        return count(person -> hasRisen(person) && before.byPerson()[person] == 0);
    }

    boolean hasRisen(int person) {
        return bandBefore[person] != 0 && bandAfter[person] == 0;
    }

    /// @return whether the person could have risen and did not
    boolean stayedBelow(int person) {
        return bandBefore[person] != 0 && bandAfter[person] != 0;
    }

    /// @return those who rose, the highest cost in the later window first
    List<RisenPerson> risen() {
        return IntStream.range(0, population())
                .filter(this::hasRisen)
                .mapToObj(person -> new RisenPerson(
                        before.ledger().person(person).id(), before.byPerson()[person], after.byPerson()[person]))
                .sorted(comparingLong(RisenPerson::after).reversed())
                .toList();
    }

    int count(IntPredicate some) {
        return (int) IntStream.range(0, population()).filter(some).count();
    }

    private static List<Double> asOften(double top) {
        var percents = new ArrayList<Double>();
        while (percents.size() < BANDS && (percents.size() + 1) * top <= WHOLE) {
            percents.add(top);
        }
        return percents;
    }

    private static int[] ranked(Bands bands, Costs costs) {
        var pence = costs.byPerson();
        return bands.of(pence, Concentration.of(pence));
    }
}
