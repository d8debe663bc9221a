package org.joinedup.funding.export;

import java.util.List;
import org.joinedup.funding.allocation.LimitedAllocation;
import org.jspecify.annotations.Nullable;

/// The table of amounts with limits beside those without, and of who pays.
final class LimitSheet {

    private static final List<String> HEADER =
            List.of("Code", "Name", "Pounds last year", "Pounds without limits", "Pounds", "Held by", "Paid (-: pays)");

    private LimitSheet() {}

    static Sheet of(@Nullable LimitedAllocation limited) {
        return new Sheet(
                "limits",
                HEADER,
                limited == null
                        ? List.of()
                        : limited.held().stream()
                                .map(one -> AllocationSheets.row(
                                        one.area().code(),
                                        one.area().name(),
                                        AllocationSheets.pounds(one.lastYear()),
                                        AllocationSheets.pounds(one.undamped()),
                                        AllocationSheets.pounds(one.pence()),
                                        one.bound().name(),
                                        AllocationSheets.pounds(one.paid())))
                                .toList());
    }
}
