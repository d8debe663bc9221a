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
        return areRanks(ranks.stream().mapToDouble(rank -> rank).sorted().toArray())
                ? Optional.empty()
                : Optional.of(new DirectionIssue.RanksNotWhole(place, areas));
    }

    /// Areas with the same rank share the places that they take up together; publishers write the
    /// first of these, the last or their mean.
    private static boolean areRanks(double[] sorted) {
        var first = 0;
        for (var at = 0; at < sorted.length; at++) {
            first = at > 0 && sorted[at] == sorted[at - 1] ? first : at;
            if (sorted[at] < first + 1 || first == at && sorted[at] > last(sorted, at) + 1) {
                return false;
            }
        }
        return true;
    }

    private static int last(double[] sorted, int first) {
        var last = first;
        while (last + 1 < sorted.length && sorted[last + 1] == sorted[first]) {
            last++;
        }
        return last;
    }

    private static int areas(Vintage vintage) {
        return switch (vintage) {
            case LSOA_2001 -> 32_482;
            case LSOA_2011 -> 32_844;
            case LSOA_2021 -> 33_755;
        };
    }
}
