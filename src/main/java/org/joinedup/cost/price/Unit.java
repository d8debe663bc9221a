package org.joinedup.cost.price;

/// What a price is for.
///
/// A unit of time is a fixed number of days, kept as a fraction so that nothing is lost: a month is
/// a twelfth of a year of 365 days.
public enum Unit {
    /// One of them, such as an assessment.
    EACH(0, 1),
    /// An hour of somebody's work; how many is never told by dates.
    HOUR(0, 1),
    /// A day.
    DAY(1, 1),
    /// Seven days.
    WEEK(7, 1),
    /// A twelfth of a year: 365/12 days.
    MONTH(365, 12),
    /// 365 days.
    YEAR(365, 1);

    private final int days;
    private final int parts;

    Unit(int days, int parts) {
        this.days = days;
        this.parts = parts;
    }

    /// @return whether days can be counted in it
    public boolean isTime() {
        return days > 0;
    }

    /// @return whether an amount of this unit is an amount of the other too
    public boolean countsAs(Unit other) {
        return this == other || (isTime() && other.isTime());
    }

    /// @return days of as many units as [#unitsInThem()] says; 0 when it is no unit of time
    public int days() {
        return days;
    }

    /// @return how many units [#days()] are: 12 of a month, otherwise 1
    public int unitsInThem() {
        return parts;
    }
}
