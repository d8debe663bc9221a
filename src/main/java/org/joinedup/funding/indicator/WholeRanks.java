package org.joinedup.funding.indicator;

import java.util.Collection;
import java.util.Optional;
import org.joinedup.area.Vintage;
import org.joinedup.table.Issue;
import org.joinedup.table.Place;

/// Looks whether the ranks of a file of all England are 1 to as many as it has areas. Files of a
/// part of England hold a part of the ranks.
final class WholeRanks {

    private WholeRanks() {}

    /// @param ranks of the file; `NaN` where missing
    /// @return a word of warning; empty when all is well or the file is of a part
    static Optional<Issue> check(Place place, MappedIndicator indicator, Collection<Double> ranks) {
        var areas = areas(indicator.indicator().vintage());
        if (!indicator.indicator().unit().equals("rank") || ranks.size() != areas) {
            return Optional.empty();
        }
        var sum = ranks.stream().mapToDouble(rank -> rank).sum();
        var ends = ranks.contains(1.0) || ranks.contains(1.5);
        return ends && sum == areas * (areas + 1.0) / 2
                ? Optional.empty()
                : Optional.of(new DirectionIssue.RanksNotWhole(place, areas));
    }

    private static int areas(Vintage vintage) {
        return switch (vintage) {
            case LSOA_2001 -> 32_482;
            case LSOA_2011 -> 32_844;
            case LSOA_2021 -> 33_755;
        };
    }
}
