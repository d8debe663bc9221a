package org.joinedup.cost.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days as whole numbers: days since 1 January 1970.
public final class Days {

    /// Before every day.
    public static final int FIRST = Integer.MIN_VALUE;

    /// After every day.
    public static final int LAST = Integer.MAX_VALUE;

    private Days() {}

    /// @return the day's number; `otherwise` for null
    public static int of(@Nullable LocalDate day, int otherwise) {
        return day == null ? otherwise : of(day);
    }

    /// @return the day's number
    public static int of(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
