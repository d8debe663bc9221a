package org.joinedup.cost.ledger;

import org.joinedup.cost.Window;
import org.joinedup.cost.price.Pricing;

/// Which days of an intervention fall into a window, and what they cost.
///
/// An intervention's days are those from its first to its last, and end when its source no longer
/// holds it. One that is counted by time and has no last day goes on; a single event is on its day.
/// A quantity that has days is spread over them evenly.
final class Spread {

    private static final int ONE = 1_000;

    private final int from;
    private final int to;

    Spread(Window window) {
        this.from = Days.of(window.from());
        this.to = Days.of(window.to());
    }

    /// @return the first day that the rate prices
    int first(PersonRows rows, int row, Rate rate) {
        return Math.max(Math.max(rows.from(row), from), rate.from());
    }

    /// @return the last day that the rate prices; before the first when it prices none
    int last(PersonRows rows, int row, Rate rate) {
        return Math.min(Math.min(end(rows, row, goesOn(rows, row, rate)), to), rate.to());
    }

    /// @return what these days cost: 0 or more, rounded half up; -1 when it can't be told
    long pence(PersonRows rows, int row, Rate rate) {
        var days = last(rows, row, rate) - first(rows, row, rate) + 1;
        if (days <= 0) {
            return 0;
        }
        var thousandths = rows.thousandths(row);
        if (thousandths < 0 && rate.isOfTime()) {
            return rate.ofDays(days);
        }
        if (thousandths < 0 && rate.needsQuantity()) {
            return -1;
        }
        var allDays = end(rows, row, false) - rows.from(row) + 1;
        return rate.ofThousandths(thousandths < 0 ? ONE : thousandths, days, allDays);
    }

    /// @return quantity on these days in thousandths, rounded half up; -1 when counted by days
    long thousandths(PersonRows rows, int row, Rate rate) {
        if (goesOn(rows, row, rate)) {
            return -1;
        }
        var days = last(rows, row, rate) - first(rows, row, rate) + 1;
        var all = rows.thousandths(row) < 0 ? ONE : rows.thousandths(row);
        return Pricing.portion(all, days, end(rows, row, false) - rows.from(row) + 1L);
    }

    /// @return how many days of it fall into the window, priced or not
    int days(PersonRows rows, int row, boolean goesOn) {
        var last = Math.min(end(rows, row, goesOn), to);
        return Math.max(0, last - Math.max(rows.from(row), from) + 1);
    }

    private static boolean goesOn(PersonRows rows, int row, Rate rate) {
        return rate.isOfTime() && rows.thousandths(row) < 0;
    }

    private static int end(PersonRows rows, int row, boolean goesOn) {
        var stated = rows.to(row) == Days.LAST && !goesOn ? rows.from(row) : rows.to(row);
        return Math.min(stated, rows.over(row));
    }
}
