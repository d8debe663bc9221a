package org.joinedup.cost.price;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import org.joinedup.cost.PriceYear;

/// The arithmetic of a price in words, such as "6 months (182.5 days) at £8.65 a day in 2008/09
/// prices, times 92.396 / 87.627 for 2010/11 prices; Children's social care 100%".
///
/// @param milliUnits thousandths of what was counted
/// @param counted unit that was counted
/// @param cost price of one
public record PriceWords(long milliUnits, Unit counted, UnitCost cost) {

    private static final int THOUSANDTHS = 3;
    private static final int HUNDRED = 100;
    private static final BigDecimal ONE = BigDecimal.ONE;

    /// @return pounds, such as `£1,224.00`
    public static String pounds(long pence) {
        return String.format(Locale.ROOT, "£%,d.%02d", pence / HUNDRED, pence % HUNDRED);
    }

    /// @param names of agencies by code
    /// @return who pays, such as `Police 20%, Youth offending team 80%`
    public static String payers(UnitCost cost, Map<String, String> names) {
        return cost.shares().stream()
                .map(share -> names.getOrDefault(share.agency(), share.agency()) + " "
                        + plain(BigDecimal.valueOf(share.basisPoints(), 2)) + "%")
                .collect(joining(", "));
    }

    /// @return how many units of the price it is
    public Amount amount() {
        return Amount.of(milliUnits, counted, cost.unit());
    }

    /// @param names of agencies by code
    public String sentence(Pricing pricing, Map<String, String> names) {
        return "%s%s at %s%s in %s prices%s; %s"
                .formatted(
                        quantity(BigDecimal.valueOf(milliUnits, THOUSANDTHS), counted),
                        inUnitsOfThePrice(),
                        pounds(cost.pence()),
                        each(),
                        cost.priceYear(),
                        conversion(pricing),
                        payers(cost, names));
    }

    private String inUnitsOfThePrice() {
        if (counted == cost.unit()) {
            return "";
        }
        var amount = amount();
        var rounded = BigDecimal.valueOf(amount.count())
                .divide(BigDecimal.valueOf(amount.parts()), THOUSANDTHS, RoundingMode.HALF_UP);
        return " (" + quantity(rounded, cost.unit()) + ")";
    }

    private String each() {
        return switch (cost.unit()) {
            case EACH -> " each";
            case HOUR -> " an hour";
            case DAY, WEEK, MONTH, YEAR -> " a " + word(cost.unit());
        };
    }

    private String conversion(Pricing pricing) {
        var to = pricing.to();
        return to == null || to.equals(cost.priceYear())
                ? ""
                : ", times %s / %s for %s prices".formatted(index(pricing, to), index(pricing, cost.priceYear()), to);
    }

    private static String index(Pricing pricing, PriceYear year) {
        return plain(BigDecimal.valueOf(pricing.deflators().index(year), THOUSANDTHS));
    }

    private static String quantity(BigDecimal number, Unit unit) {
        var many = number.compareTo(ONE) == 0 ? "" : "s";
        return plain(number) + (unit == Unit.EACH ? "" : " " + word(unit) + many);
    }

    private static String word(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
