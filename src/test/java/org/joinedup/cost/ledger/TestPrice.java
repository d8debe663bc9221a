package org.joinedup.cost.ledger;

import java.time.LocalDate;
import java.util.List;
import org.joinedup.cost.PriceYear;
import org.joinedup.cost.price.AgencyShare;
import org.joinedup.cost.price.Confidence;
import org.joinedup.cost.price.PriceStatus;
import org.joinedup.cost.price.Unit;
import org.joinedup.cost.price.UnitCost;
import org.jspecify.annotations.Nullable;

/// A unit cost of a [HandMadeLedger], with what few have.
public record TestPrice(
        String type,
        Unit unit,
        long pence,
        int year,
        List<AgencyShare> shares,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /// Paid by the council, in the prices of 2010/11.
    public static TestPrice of(String type, Unit unit, long pence) {
        return new TestPrice(
                type, unit, pence, 2010, List.of(new AgencyShare("council", AgencyShare.WHOLE)), null, null);
    }

    public TestPrice from(String day) {
        return new TestPrice(type, unit, pence, year, shares, LocalDate.parse(day), to);
    }

    public TestPrice to(String day) {
        return new TestPrice(type, unit, pence, year, shares, from, LocalDate.parse(day));
    }

    public TestPrice year(int other) {
        return new TestPrice(type, unit, pence, other, shares, from, to);
    }

    public TestPrice paidBy(AgencyShare... some) {
        return new TestPrice(type, unit, pence, year, List.of(some), from, to);
    }

    UnitCost toCost(@Nullable String service) {
        return new UnitCost(
                type,
                unit,
                pence,
                new PriceYear(year),
                "invented",
                null,
                Confidence.LOW,
                PriceStatus.ESTIMATE,
                service,
                shares,
                from,
                to);
    }
}
