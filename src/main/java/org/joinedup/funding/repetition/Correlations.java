package org.joinedup.funding.repetition;

import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.stat.correlation.PearsonsCorrelation;
import org.joinedup.funding.TieRule;
import org.joinedup.funding.Values;
import org.joinedup.funding.rank.Ranks;
import org.jspecify.annotations.Nullable;

/// How alike several data rank the areas: Spearman's correlation, mean ranks for ties, of each with
/// each, over the areas that have a value of both.
///
/// @param names of the data, in order
/// @param rows a row for each, with its correlation with each, -1 to 1; null when either has the
///     same value everywhere or they share fewer than two areas
public record Correlations(List<String> names, List<List<@Nullable Double>> rows) {

    /// Keeps its own copy of the names.
    public Correlations {
        names = List.copyOf(names);
    }

    /// @param values one for each name, more for more need
    static Correlations of(List<String> names, List<Values> values) {
        var ranks = values.stream().map(Correlations::ranks).toList();
        var table = new double[names.size()][names.size()];
        IntStream.range(0, names.size())
                .forEach(row -> IntStream.rangeClosed(0, row)
                        .forEach(column -> table[row][column] = between(new Pair(values, ranks, row, column))));
        return new Correlations(
                names,
                IntStream.range(0, names.size())
                        .mapToObj(row -> row(table, row))
                        .toList());
    }

    /// @param one index of the first
    /// @param other index of the second
    /// @return null when it is not defined
    public @Nullable Double at(int one, int other) {
        return rows.get(one).get(other);
    }

    private static List<@Nullable Double> row(double[][] table, int row) {
        return IntStream.range(0, table.length)
                .mapToObj(column -> defined(row > column ? table[row][column] : table[column][row]))
                .toList();
    }

    private static @Nullable Double defined(double correlation) {
        return Double.isNaN(correlation) ? null : Math.clamp(correlation, -1.0, 1.0);
    }

    private static double between(Pair pair) {
        var one = pair.values().get(pair.row());
        var other = pair.values().get(pair.column());
        var shared = one.indices()
                .filter(area -> !one.isMissing(area) && !other.isMissing(area))
                .toArray();
        if (shared.length < 2) {
            return Double.NaN;
        }
        return shared.length == one.size()
                ? correlation(pair.ranks().get(pair.row()), pair.ranks().get(pair.column()))
                : correlation(ranks(some(one, shared)), ranks(some(other, shared)));
    }

    private static double correlation(double[] one, double[] other) {
        return new PearsonsCorrelation().correlation(one, other);
    }

    private static Values some(Values values, int[] areas) {
        return Values.of(IntStream.of(areas).mapToDouble(values::at).toArray());
    }

    private static double[] ranks(Values values) {
        var ranks = Ranks.of(values, TieRule.MEAN);
        return values.indices().mapToDouble(ranks::rank).toArray();
    }

    /// Ranks are those among all areas, of use where no value is missing.
    private record Pair(List<Values> values, List<double[]> ranks, int row, int column) {}
}
