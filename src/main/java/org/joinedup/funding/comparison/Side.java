package org.joinedup.funding.comparison;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.joinedup.funding.allocation.Allocation;
import org.joinedup.funding.rank.Ranks;
import org.jspecify.annotations.Nullable;

/// What one allocation gives places of one kind.
final class Side {

    private final Places places;
    private final Map<String, Integer> rows;
    private final long[] pence;
    private final Ranks ranks;

    Side(Allocation allocation, Places places) {
        this.places = places;
        this.rows = IntStream.range(0, places.size())
                .boxed()
                .collect(toMap(row -> places.at(row).code(), Function.identity()));
        this.pence = new long[places.size()];
        this.ranks = places.ranks(allocation.ranking());
        IntStream.range(0, allocation.size())
                .filter(area -> places.rowOf(area) >= 0)
                .forEach(area -> pence[places.rowOf(area)] += allocation.pence(area));
    }

    /// @return codes of the places
    Iterable<String> codes() {
        return rows.keySet();
    }

    @Nullable
    Long pence(String code) {
        var row = rows.get(code);
        return row == null ? null : pence[row];
    }

    @Nullable
    Double rank(String code) {
        var row = rows.get(code);
        return row == null ? null : ranks.rank(row);
    }

    @Nullable
    String name(String code) {
        var row = rows.get(code);
        return row == null ? null : places.at(row).name();
    }

    /// @param area index of an area of the allocation
    /// @return code of the place that it lies in; null when that is not known
    @Nullable
    String placeOf(int area) {
        var row = places.rowOf(area);
        return row < 0 ? null : places.at(row).code();
    }
}
