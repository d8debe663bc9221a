package org.joinedup.funding.check;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// One row of a printed table.
///
/// @param name of the area
/// @param pence its amount
/// @param share percent of the fund, with as many decimals as are printed; null when not printed
/// @param perPerson pence for each person; null when not printed
/// @param population null when not printed
public record PrintedRow(
        String name,
        long pence,
        @Nullable BigDecimal share,
        @Nullable Long perPerson,
        @Nullable Long population) {}
