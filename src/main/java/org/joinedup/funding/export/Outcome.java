package org.joinedup.funding.export;

import java.util.List;
import org.joinedup.area.DivisionShare;
import org.joinedup.funding.allocation.Allocation;
import org.joinedup.funding.allocation.LimitedAllocation;
import org.jspecify.annotations.Nullable;

/// What is exported.
///
/// @param title of the allocation
/// @param allocation without limits
/// @param shares of small areas in divisions; none where there is no lookup
/// @param limited null when nothing holds amounts near last year's
/// @param facts on inputs, decisions and notes, beside those that follow from the allocation
public record Outcome(
        String title,
        Allocation allocation,
        List<DivisionShare> shares,
        @Nullable LimitedAllocation limited,
        List<Fact> facts) {

    /// Keeps its own copies of the lists.
    public Outcome {
        shares = List.copyOf(shares);
        facts = List.copyOf(facts);
    }

    /// @return pence of each small area that are paid: with limits, where there are any
    public long[] pence() {
        return limited == null
                ? allocation.pence().toArray()
                : limited.pence().stream().mapToLong(Long::longValue).toArray();
    }
}
