package org.joinedup.cost.ledger;

import java.util.Objects;
import java.util.Set;
import org.joinedup.cost.CostQuestion;
import org.joinedup.cost.price.Deflators;
import org.joinedup.cost.price.Pricing;
import org.joinedup.cost.price.Unit;
import org.joinedup.cost.price.UnitCost;
import org.jspecify.annotations.Nullable;

/// A unit cost in the prices asked for, ready to be multiplied: pence for one unit, as a fraction.
///
/// @param cost what it is made of
/// @param asked whether its service is asked about
/// @param numerator of the fraction
/// @param denominator of the fraction
/// @param from first day that it holds on
/// @param to last day that it holds on, inclusive
record Rate(UnitCost cost, boolean asked, long numerator, long denominator, int from, int to) {

    private static final long THOUSAND = 1_000;
    private static final long HALF_THOUSAND = 500;

    static Rate of(UnitCost cost, Deflators deflators, CostQuestion question) {
        var own = cost.priceYear();
        var year = Objects.requireNonNullElse(question.priceYear(), own);
        var convert = !year.equals(own);
        return new Rate(
                cost,
                asks(question.filter().services(), cost.service()),
                cost.pence() * (convert ? deflators.index(year) : 1),
                convert ? deflators.index(own) : 1,
                Days.of(cost.from(), Days.FIRST),
                Days.of(cost.to(), Days.LAST));
    }

    /// @return whether an intervention without a quantity is counted by its days
    boolean isOfTime() {
        return cost.unit().isTime();
    }

    /// @return whether an intervention must have a quantity to be priced
    boolean needsQuantity() {
        return cost.unit() == Unit.HOUR;
    }

    /// @return pence of so many days
    long ofDays(int days) {
        var unit = cost.unit();
        return unit.days() == 1 && denominator == 1
                ? days * numerator
                : Pricing.portion((long) days * unit.unitsInThem(), numerator, denominator * unit.days());
    }

    /// The usual case, all days in prices of its own year, does without a division that is slow.
    ///
    /// @return pence of the part of so many thousandths of a unit that falls on some of their days
    long ofThousandths(long thousandths, int days, int allDays) {
        if (days == allDays && denominator == 1 && thousandths <= Integer.MAX_VALUE) {
            return (thousandths * numerator + HALF_THOUSAND) / THOUSAND;
        }
        return Pricing.portion(thousandths * days, numerator, denominator * THOUSAND * allDays);
    }

    private static boolean asks(@Nullable Set<String> services, @Nullable String service) {
        return services == null || service != null && services.contains(service);
    }
}
