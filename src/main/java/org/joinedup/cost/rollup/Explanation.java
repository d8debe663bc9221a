package org.joinedup.cost.rollup;

import java.math.BigDecimal;
import java.util.Locale;
import org.joinedup.cost.CostQuestion;
import org.joinedup.cost.ledger.Part;
import org.joinedup.cost.price.AgencyShare;
import org.joinedup.cost.price.UnitCost;

/// Says how a part of a cost is worked out: "73 days at £122.40 a day, 2011/12 prices,
/// childrens-social-care 100%".
final class Explanation {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Explanation() {}

    static String of(Part part, String agency, CostQuestion question) {
        var cost = part.cost();
        var text = new StringBuilder(amount(part))
                .append(" at ")
                .append(pounds(cost.pence()))
                .append(perUnit(cost))
                .append(", ")
                .append(cost.priceYear())
                .append(" prices, ");
        if (question.priceYear() != null && !question.priceYear().equals(cost.priceYear())) {
            text.append("in prices of ").append(question.priceYear()).append(", ");
        }
        text.append(agency).append(' ').append(percent(cost, agency));
        if (part.pence() != part.posting()) {
            text.append("; ").append(pounds(part.pence())).append(" of ").append(pounds(part.posting()));
            text.append(" falls on ")
                    .append(days(part.last() - part.first() + 1L))
                    .append(" here");
        }
        return text.toString();
    }

    static String pounds(long pence) {
        return String.format(Locale.UK, "£%,d.%02d", pence / 100, pence % 100);
    }

    private static String amount(Part part) {
        return part.thousandths() < 0
                ? days(part.days())
                : BigDecimal.valueOf(part.thousandths(), 3).stripTrailingZeros().toPlainString();
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : "%,d days".formatted(days);
    }

    private static String perUnit(UnitCost cost) {
        return switch (cost.unit()) {
            case EACH -> " each";
            case HOUR -> " an hour";
            case DAY -> " a day";
            case WEEK -> " a week";
            case MONTH -> " a month";
            case YEAR -> " a year";
        };
    }

    private static String percent(UnitCost cost, String agency) {
        return cost.shares().stream()
                .filter(share -> share.agency().equals(agency))
                .mapToInt(AgencyShare::basisPoints)
                .mapToObj(points -> BigDecimal.valueOf(points).divide(HUNDRED))
                .map(share -> share.stripTrailingZeros().toPlainString() + "%")
                .findFirst()
                .orElseThrow();
    }
}
