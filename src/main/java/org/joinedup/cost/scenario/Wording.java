package org.joinedup.cost.scenario;

import java.math.BigDecimal;
import java.util.Locale;
import org.joinedup.cost.price.PriceWords;
import org.joinedup.cost.price.Unit;

/// Spells the numbers of an explanation.
final class Wording {

    private Wording() {}

    /// @return such as `£7,224.00` or `-£82.00`
    static String pounds(long pence) {
        var all = Math.abs(pence);
        return (pence < 0 ? "-" : "") + PriceWords.pounds(all);
    }

    /// @param basisPoints hundredths of a percent
    /// @return such as `8.2%`
    static String percent(long basisPoints) {
        return plain(basisPoints, 2) + "%";
    }

    /// @return such as `1,204 people`
    static String people(long people) {
        return people == 1 ? "1 person" : String.format(Locale.UK, "%,d people", people);
    }

    /// @param thousandths of a unit
    /// @return such as `4 weeks` or `1.5 hours`
    static String quantity(long thousandths, Unit unit) {
        return plain(thousandths, 3) + " " + word(unit) + (thousandths == 1_000 ? "" : "s");
    }

    /// @param index thousandths of a point
    /// @return such as `102.5`
    static String index(long index) {
        return plain(index, 3);
    }

    private static String word(Unit unit) {
        return unit == Unit.EACH ? "unit" : unit.name().toLowerCase(Locale.ROOT);
    }

    private static String plain(long number, int decimals) {
        return BigDecimal.valueOf(number, decimals).stripTrailingZeros().toPlainString();
    }
}
