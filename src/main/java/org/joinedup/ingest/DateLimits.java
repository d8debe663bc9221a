package org.joinedup.ingest;

import java.time.LocalDate;

/// Between which days a date can be right.
///
/// @param earliest inclusive
/// @param latest inclusive
record DateLimits(LocalDate earliest, LocalDate latest) {

    private static final LocalDate EARLIEST = LocalDate.of(1890, 1, 1);
    private static final int PLANNED_YEARS = 1;

    /// An education, health and care plan can run from birth to the age of 25.
    private static final int LONGEST_PLAN_YEARS = 25;

    static DateLimits ofBirth(LocalDate delivered) {
        return new DateLimits(EARLIEST, delivered);
    }

    static DateLimits ofStart(LocalDate delivered) {
        return new DateLimits(EARLIEST, delivered.plusYears(PLANNED_YEARS));
    }

    static DateLimits ofEnd(LocalDate delivered) {
        return new DateLimits(EARLIEST, delivered.plusYears(LONGEST_PLAN_YEARS));
    }

    boolean allow(LocalDate date) {
        return !date.isBefore(earliest) && !date.isAfter(latest);
    }
}
