package org.joinedup.funding.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Figures that are made from pence.
public final class Money {

    private static final int PENCE_DECIMALS = 2;
    private static final int PERCENT_DECIMALS = 2;
    private static final int TO_PERCENT = 2;

    private Money() {}

    /// @return such as `£1,975,072.52`
    public static String pounds(long pence) {
        var format = new DecimalFormat("£#,##0.00;-£#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(BigDecimal.valueOf(pence, PENCE_DECIMALS));
    }

    /// @param whole more than 0, or the share is 0
    /// @return percent with two decimals, half up
    public static BigDecimal percent(long pence, long whole) {
        return whole == 0
                ? BigDecimal.ZERO.setScale(PERCENT_DECIMALS)
                : BigDecimal.valueOf(pence)
                        .movePointRight(TO_PERCENT)
                        .divide(BigDecimal.valueOf(whole), PERCENT_DECIMALS, RoundingMode.HALF_UP);
    }

    /// @return whole pence for each person, half up; null where nobody lives
    public static @Nullable Long perPerson(long pence, long population) {
        return population == 0
                ? null
                : BigDecimal.valueOf(pence)
                        .divide(BigDecimal.valueOf(population), 0, RoundingMode.HALF_UP)
                        .longValueExact();
    }
}
