package org.joinedup.cost.price;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import org.joinedup.cost.PriceYear;
import org.jspecify.annotations.Nullable;

/// What one unit of a type of intervention costs.
///
/// @param type such as `CHILD_PROTECTION_PLAN`
/// @param unit that the price is for
/// @param pence of one unit, in the prices of its year; positive
/// @param priceYear whose prices these are
/// @param source where the figure comes from, or how it was estimated
/// @param page page or code in the source; null if there is none
/// @param confidence how far it can be relied on
/// @param status published or estimated
/// @param service that the intervention is of; null if it is of none, such as free school meals
/// @param shares who pays it, in the order of their codes; together the whole
/// @param from first day on which it holds; null since ever
/// @param to last day on which it holds; null without an end
public record UnitCost(
        String type,
        Unit unit,
        long pence,
        PriceYear priceYear,
        String source,
        @Nullable String page,
        Confidence confidence,
        PriceStatus status,
        @Nullable String service,
        List<AgencyShare> shares,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /// Puts the shares in order.
    ///
    /// @throws IllegalArgumentException if the price is not positive, the shares are not the whole
    ///     or the days are the wrong way round
    public UnitCost {
        shares = shares.stream().sorted(comparing(AgencyShare::agency)).toList();
        if (pence < 1) {
            throw new IllegalArgumentException("a unit cost is at least a penny");
        }
        if (shares.stream().mapToInt(AgencyShare::basisPoints).sum() != AgencyShare.WHOLE) {
            throw new IllegalArgumentException("the shares of a unit cost are together the whole");
        }
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException("a unit cost holds from its first day to its last");
        }
    }

    /// @return its type, and its first day when it has one: unique in a library
    public String id() {
        return from == null ? type : type + "/" + from;
    }

    /// @return whether it holds on a day
    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
