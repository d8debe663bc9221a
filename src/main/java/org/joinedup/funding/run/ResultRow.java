package org.joinedup.funding.run;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.joinedup.funding.export.Outcome;
import org.joinedup.graph.Row;
import org.jspecify.annotations.Nullable;

/// What an area gets and why, in texts, so that whatever stands in the graph can be compared.
///
/// @param code of the small area
/// @param population people
/// @param ranks in the order of the domains, such as `388.0`
/// @param figure the unique LSOA figure, exact
/// @param undampedPence without limits
/// @param pence what is paid
record ResultRow(
        String code, String population, List<String> ranks, String figure, String undampedPence, String pence) {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");

    /// @param at index of the area
    static ResultRow of(Outcome outcome, int at) {
        var allocation = outcome.allocation();
        var ranking = allocation.ranking();
        return new ResultRow(
                allocation.area(at).code(),
                Long.toString(allocation.area(at).population()),
                ranking.domains().stream()
                        .map(ranks -> Double.toString(ranks.rank(at)))
                        .toList(),
                ranking.figure(at).toPlainString(),
                Long.toString(allocation.pence(at)),
                Long.toString(
                        outcome.limited() == null
                                ? allocation.pence(at)
                                : outcome.limited().pence().get(at)));
    }

    /// @param row of `run/allocatedRows.cypher`
    static ResultRow of(Row row) {
        return new ResultRow(
                row.text("code"),
                row.text("population"),
                row.texts("ranks"),
                row.text("figure"),
                row.text("undampedPence"),
                row.text("pence"));
    }

    /// @return properties of `ALLOCATES` (`docs/graph.md`)
    Map<String, Object> properties() {
        return Map.of(
                "population", Long.valueOf(population),
                "ranks", ranks.stream().map(Double::valueOf).toList(),
                "figure", figure,
                "undampedPence", Long.valueOf(undampedPence),
                "pence", Long.valueOf(pence));
    }

    /// @return pence that are paid; null where the graph holds no whole number
    @Nullable
    Long paid() {
        return WHOLE.matcher(pence).matches() ? Long.valueOf(pence) : null;
    }

    /// @return the row as it goes into the hash
    TextLine line() {
        return TextLine.of(code, population, String.join(" ", ranks), figure, undampedPence, pence);
    }
}
