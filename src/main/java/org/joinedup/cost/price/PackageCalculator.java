package org.joinedup.cost.price;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.joinedup.cost.PriceYear;
import org.joinedup.cost.price.PackageOutcome.PackageIssue;
import org.joinedup.cost.price.PackageOutcome.PackageIssue.Reason;
import org.joinedup.cost.price.PackageOutcome.PackageLine;
import org.joinedup.cost.price.PackageOutcome.PackageShare;
import org.jspecify.annotations.Nullable;

/// Prices what somebody lists: six months of this, four visits of that.
///
/// @param prices the library
/// @param year whose prices are asked for, which the series knows; null for each price in its own
/// @param day whose prices hold
record PackageCalculator(PriceLibrary prices, @Nullable PriceYear year, LocalDate day) {

    /// @throws graphql.GraphqlErrorException if a quantity is out of bounds
    PackageCost cost(List<PackageItem> items) {
        return PackageCost.of(items.stream().map(this::outcome).toList(), year);
    }

    private PackageOutcome outcome(PackageItem item) {
        var milliUnits = item.milliUnits();
        var cost = prices.findCost(item.type(), day);
        if (cost.isEmpty()) {
            return new PackageIssue(
                    item.type(),
                    Reason.NO_UNIT_COST,
                    "No price of this type holds on %s; see 'unitCosts' for those that there are.".formatted(day));
        }
        var unit = item.unit(cost.get().unit());
        return unit.countsAs(cost.get().unit())
                ? line(item, new PriceWords(milliUnits, unit, cost.get()))
                : unfit(item.type(), cost.get().unit());
    }

    private static PackageIssue unfit(String type, Unit priced) {
        return new PackageIssue(
                type, Reason.UNIT_DOES_NOT_FIT, "The price is for each %s; count those instead.".formatted(priced));
    }

    private PackageLine line(PackageItem item, PriceWords words) {
        var cost = words.cost();
        var pricing = new Pricing(prices.deflators(), year);
        var pence = pricing.pence(words.amount(), cost);
        return new PackageLine(
                item.type(),
                item.quantity(),
                words.counted(),
                pence,
                year == null ? cost.priceYear() : year,
                words.sentence(pricing, prices.agencyNames()),
                shares(pence, cost.shares()),
                cost);
    }

    private List<PackageShare> shares(long pence, List<AgencyShare> shares) {
        var parts = Pricing.cut(pence, shares);
        return IntStream.range(0, parts.length)
                .mapToObj(i -> share(shares.get(i).agency(), parts[i]))
                .toList();
    }

    private PackageShare share(String agency, long pence) {
        return new PackageShare(agency, prices.agencyNames().getOrDefault(agency, agency), pence);
    }
}
