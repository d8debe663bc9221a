package org.joinedup.cost.price;

/// How many units of something: an exact fraction.
///
/// @param count numerator, 0 or more
/// @param parts denominator, 1 or more
public record Amount(long count, long parts) {

    private static final int MILLI = 1_000;

    /// @throws IllegalArgumentException if it is negative or of no parts
    public Amount {
        if (count < 0 || parts < 1) {
            throw new IllegalArgumentException("an amount is not negative");
        }
    }

    /// @param milliUnits thousandths of a unit
    public static Amount ofMilliUnits(long milliUnits) {
        return new Amount(milliUnits, MILLI);
    }

    /// @param days whole days
    /// @param unit of time, in which they are counted
    /// @throws IllegalArgumentException if it is no unit of time
    public static Amount ofDays(long days, Unit unit) {
        if (!unit.isTime()) {
            throw new IllegalArgumentException("days can't be counted in " + unit);
        }
        return new Amount(days * unit.unitsInThem(), unit.days());
    }

    /// @param milliUnits thousandths of a unit
    /// @param counted unit that they are of
    /// @param priced unit that a price is for
    /// @return as many of the other unit
    /// @throws IllegalArgumentException if one can't be counted in the other
    public static Amount of(long milliUnits, Unit counted, Unit priced) {
        if (!counted.countsAs(priced)) {
            throw new IllegalArgumentException("%s can't be counted in %s".formatted(counted, priced));
        }
        return counted == priced
                ? ofMilliUnits(milliUnits)
                : new Amount(
                        milliUnits * counted.days() * priced.unitsInThem(),
                        (long) MILLI * counted.unitsInThem() * priced.days());
    }

    /// @param inside days of it that count, 0 to all
    /// @param days that it is spread over evenly, 1 or more
    /// @return what falls on the days that count
    public Amount share(long inside, long days) {
        return new Amount(Math.multiplyExact(count, inside), Math.multiplyExact(parts, days));
    }
}
