package org.joinedup.match.model;

import java.util.List;
import java.util.stream.IntStream;
import org.joinedup.match.compare.Comparison;
import org.joinedup.match.compare.Comparisons;

/// What an estimation found.
///
/// @param prior share of all pairs that are of one person, 0 to 1
/// @param household share of all pairs that are of one household and not one person; 0 when there
///     is nothing to tell a household by
/// @param levels of each comparison, in their order
public record Model(double prior, double household, List<Levels> levels) {

    private static final double MOST_BITS = -8;

    /// Copies the list.
    public Model {
        levels = List.copyOf(levels);
    }

    /// @return weight of any two records before anything is compared, in bits
    public double priorBits() {
        return Math.log(prior / (1 - prior)) / Math.log(2);
    }

    /// @return this model for other data: levels in the order of its comparisons; a comparison that
    ///     it does not know tells nothing
    public Model forComparisons(Comparisons comparisons) {
        var ordered = IntStream.range(0, comparisons.size())
                .mapToObj(i -> levels(comparisons.get(i)))
                .toList();
        return new Model(prior, household, ordered);
    }

    private Levels levels(Comparison comparison) {
        return levels.stream()
                .filter(one -> one.comparison().equals(comparison.name()) && one.m().length == comparison.levels())
                .findFirst()
                .orElseGet(() -> Levels.tellingNothing(comparison.name(), comparison.levels()));
    }

    /// @return what a further record with another given name says, when two groups of records each
    ///     hold to their own, in bits, at most 0
    public double otherGivenNameBits() {
        return bits("name", 12, 14, 15);
    }

    /// @return the same for a birth date
    public double otherBirthDateBits() {
        return bits("birth date", 9, 10, 11, 12);
    }

    private double bits(String comparison, int... which) {
        var share = levels.stream()
                .filter(one -> one.comparison().equals(comparison))
                .mapToDouble(one ->
                        IntStream.of(which).mapToDouble(level -> one.m()[level]).sum())
                .sum();
        return share == 0 ? 0 : Math.max(MOST_BITS, Math.log(Math.min(share, 1)) / Math.log(2));
    }
}
