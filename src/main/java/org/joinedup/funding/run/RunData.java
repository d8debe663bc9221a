package org.joinedup.funding.run;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.joinedup.area.DivisionShare;
import org.joinedup.funding.FundingArea;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.NeedData;
import org.joinedup.funding.allocation.Allocations;
import org.joinedup.funding.allocation.LimitChoice;
import org.joinedup.funding.allocation.LimitedAllocation;
import org.joinedup.funding.export.Outcome;
import org.jspecify.annotations.Nullable;

/// All that is needed beside the choice to compute a run again.
///
/// @param need areas and domains
/// @param shares of these areas in divisions, by area and division
/// @param lastYear pence by code of these areas, in order of code
record RunData(NeedData need, List<DivisionShare> shares, Map<String, Long> lastYear) {

    /// Puts shares and last year's amounts in order, and keeps its own copies.
    RunData {
        shares = shares.stream()
                .sorted(comparing(DivisionShare::lsoa)
                        .thenComparing(DivisionShare::division)
                        .thenComparing(DivisionShare::count))
                .toList();
        lastYear = Collections.unmodifiableMap(new TreeMap<>(lastYear));
    }

    /// @return without what is about areas that take no part
    static RunData of(RunDraft draft) {
        var need = draft.outcome().allocation().ranking().data();
        var codes = need.areas().stream().map(FundingArea::code).collect(toSet());
        return new RunData(
                need,
                draft.outcome().shares().stream()
                        .filter(share -> codes.contains(share.lsoa()))
                        .toList(),
                draft.lastYear().entrySet().stream()
                        .filter(entry -> codes.contains(entry.getKey()))
                        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /// @return what follows from the data, without a title or facts
    /// @throws IllegalArgumentException if the choice does not fit the data
    Outcome outcome(FundingChoice choice, @Nullable LimitChoice limits) {
        var allocation = Allocations.allocate(need, choice);
        var limited = limits == null ? null : LimitedAllocation.of(allocation, limits, lastYear);
        return new Outcome("", allocation, shares, limited, List.of());
    }
}
