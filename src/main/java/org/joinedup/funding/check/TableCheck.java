package org.joinedup.funding.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.joinedup.funding.allocation.Money;

/// Checks the printed table of an allocation against itself and the fund.
public final class TableCheck {

    private static final int TO_PERCENT = 2;

    private final long fund;
    private final List<PrintedRow> rows;

    private TableCheck(long fund, List<PrintedRow> rows) {
        this.fund = fund;
        this.rows = rows;
    }

    /// @param fund pence that were to be shared out, more than 0
    /// @param rows of areas, without a row of totals
    /// @return every place that contradicts another, the total first, then shares, then amounts per
    ///     person; none when the table is right
    public static List<Finding> of(long fund, List<PrintedRow> rows) {
        var check = new TableCheck(fund, rows);
        return Stream.of(
                        check.total().stream(),
                        rows.stream().flatMap(row -> check.share(row).stream()),
                        check.sumOfShares().stream(),
                        rows.stream().flatMap(row -> perPerson(row).stream()))
                .flatMap(found -> found)
                .toList();
    }

    private Optional<Finding> total() {
        var sum = rows.stream().mapToLong(PrintedRow::pence).sum();
        return sum == fund
                ? Optional.empty()
                : Optional.of(new Finding(
                        "total",
                        "The amounts add up to %s, which is %s %s than the fund of %s."
                                .formatted(
                                        Money.pounds(sum),
                                        Money.pounds(Math.abs(sum - fund)),
                                        sum > fund ? "more" : "less",
                                        Money.pounds(fund))));
    }

    private Optional<Finding> share(PrintedRow row) {
        var printed = row.share();
        if (printed == null || printed.compareTo(right(row, printed)) == 0) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                row.name(),
                "The share is printed as %s%%; %s of %s is %s%%."
                        .formatted(
                                printed.toPlainString(),
                                Money.pounds(row.pence()),
                                Money.pounds(fund),
                                right(row, printed).toPlainString())));
    }

    /// Shares that are rounded one by one need not add up to 100; but they add up to what shares
    /// rounded from the amounts add up to.
    private Optional<Finding> sumOfShares() {
        if (rows.isEmpty() || rows.stream().anyMatch(row -> row.share() == null)) {
            return Optional.empty();
        }
        var printed =
                rows.stream().map(row -> Objects.requireNonNull(row.share())).reduce(BigDecimal.ZERO, BigDecimal::add);
        var right = rows.stream()
                .map(row -> right(row, Objects.requireNonNull(row.share())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return printed.compareTo(right) == 0
                ? Optional.empty()
                : Optional.of(new Finding(
                        "share",
                        "The shares add up to %s%%; shares of these amounts add up to %s%%."
                                .formatted(printed.toPlainString(), right.toPlainString())));
    }

    private BigDecimal right(PrintedRow row, BigDecimal printed) {
        return BigDecimal.valueOf(row.pence())
                .movePointRight(TO_PERCENT)
                .divide(BigDecimal.valueOf(fund), Math.max(0, printed.scale()), RoundingMode.HALF_UP);
    }

    private static Optional<Finding> perPerson(PrintedRow row) {
        var population = row.population();
        var printed = row.perPerson();
        if (population == null || printed == null || population <= 0) {
            return Optional.empty();
        }
        var right = Objects.requireNonNull(Money.perPerson(row.pence(), population));
        return right.equals(printed)
                ? Optional.empty()
                : Optional.of(new Finding(
                        row.name(),
                        "The amount per person is printed as %s; %s among %d people is %s."
                                .formatted(
                                        Money.pounds(printed),
                                        Money.pounds(row.pence()),
                                        population,
                                        Money.pounds(right))));
    }
}
