package org.joinedup.cost.price;

import static java.util.Comparator.comparing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.joinedup.cost.PriceYear;
import org.joinedup.cost.price.PriceRowIssue.OverlappingPrices;
import org.joinedup.cost.price.PriceValueIssue.EndBeforeStart;
import org.joinedup.cost.price.PriceValueIssue.SharesNotWhole;
import org.joinedup.cost.price.PriceValueIssue.UnknownPriceYear;
import org.joinedup.cost.price.PriceValueIssue.UnreadableDate;
import org.joinedup.cost.price.PriceValueIssue.UnreadablePence;
import org.joinedup.cost.price.PriceValueIssue.UnreadableShares;
import org.joinedup.cost.price.PriceValueIssue.UnreadableType;
import org.joinedup.cost.price.PriceValueIssue.UnreadableYear;
import org.joinedup.table.CsvTable;
import org.joinedup.table.Issue;
import org.joinedup.table.Reading;
import org.joinedup.table.TableRow;
import org.jspecify.annotations.Nullable;

/// Reads `unit_costs.csv`.
final class UnitCostReader {

    static final String FILE = "unit_costs.csv";

    private static final List<String> COLUMNS = List.of(
            "type",
            "unit",
            "pence",
            "price_year",
            "source",
            "page",
            "confidence",
            "status",
            "service",
            "agencies",
            "from",
            "to");
    private static final List<AgencyShare> NOBODY = List.of();
    private static final Reading<String> TYPE = new Reading<>(Parsing::type, UnreadableType::new, "");
    private static final Reading<Long> PENCE = new Reading<>(Parsing::pence, UnreadablePence::new, 1L);
    private static final Reading<PriceYear> YEAR =
            new Reading<>(PriceYear::parse, UnreadableYear::new, new PriceYear(2000));
    private static final Reading<List<AgencyShare>> SHARES =
            new Reading<>(Parsing::shares, UnreadableShares::new, NOBODY);
    private static final Reading<Unit> UNIT = Reading.oneOf(Unit.values());
    private static final Reading<Confidence> CONFIDENCE = Reading.oneOf(Confidence.values());
    private static final Reading<PriceStatus> STATUS = Reading.oneOf(PriceStatus.values());

    private final CsvTable table;
    private final @Nullable Deflators deflators;

    /// @param deflators that must know every price year; null when they could not be read
    UnitCostReader(Path folder, @Nullable Deflators deflators) {
        this.table = new CsvTable(folder.resolve(FILE));
        this.deflators = deflators;
    }

    /// @return all prices; without those that have an issue
    List<UnitCost> read() {
        var found = table.rows(COLUMNS).stream()
                .map(this::read)
                .flatMap(Optional::stream)
                .toList();
        checkOverlaps(found);
        return found.stream().map(Priced::cost).toList();
    }

    List<Issue> issues() {
        return table.issues();
    }

    private Optional<Priced> read(TableRow row) {
        var before = issues().size();
        check(row);
        return issues().size() > before ? Optional.empty() : Optional.of(new Priced(toCost(row), row));
    }

    private void check(TableRow row) {
        row.value("type", TYPE);
        row.value("unit", UNIT);
        row.value("pence", PENCE);
        checkYear(row);
        row.text("source");
        row.value("confidence", CONFIDENCE);
        row.value("status", STATUS);
        checkShares(row);
        checkDays(row);
    }

    private void checkYear(TableRow row) {
        var before = issues().size();
        var year = row.value("price_year", YEAR);
        if (issues().size() == before && deflators != null && !deflators.knows(year)) {
            issues().add(new UnknownPriceYear(row.at("price_year")));
        }
    }

    private void checkShares(TableRow row) {
        var shares = row.value("agencies", SHARES);
        var sum = shares.stream().mapToInt(AgencyShare::basisPoints).sum();
        if (!shares.isEmpty() && sum != AgencyShare.WHOLE) {
            issues().add(new SharesNotWhole(row.at("agencies"), sum));
        }
    }

    private void checkDays(TableRow row) {
        var from = day(row, "from");
        var to = day(row, "to");
        if (from != null && to != null && to.isBefore(from)) {
            issues().add(new EndBeforeStart(row.at("to")));
        }
    }

    private static UnitCost toCost(TableRow row) {
        return new UnitCost(
                row.value("type", TYPE),
                row.value("unit", UNIT),
                row.value("pence", PENCE),
                row.value("price_year", YEAR),
                row.text("source"),
                row.find("page"),
                row.value("confidence", CONFIDENCE),
                row.value("status", STATUS),
                row.find("service"),
                row.value("agencies", SHARES),
                day(row, "from"),
                day(row, "to"));
    }

    private static @Nullable LocalDate day(TableRow row, String column) {
        return row.find(column, Parsing::date, UnreadableDate::new);
    }

    private void checkOverlaps(List<Priced> found) {
        var inOrder = new ArrayList<>(found);
        inOrder.sort(comparing((Priced one) -> one.cost().type()).thenComparing(Priced::firstDay));
        for (var i = 1; i < inOrder.size(); i++) {
            var earlier = inOrder.get(i - 1);
            var later = inOrder.get(i);
            if (earlier.reachesInto(later)) {
                issues().add(new OverlappingPrices(
                        later.row().at("from"), earlier.row().place().line()));
            }
        }
    }

    private record Priced(UnitCost cost, TableRow row) {

        LocalDate firstDay() {
            return Objects.requireNonNullElse(cost.from(), LocalDate.MIN);
        }

        boolean reachesInto(Priced later) {
            return cost.type().equals(later.cost().type())
                    && (cost.to() == null || !cost.to().isBefore(later.firstDay()));
        }
    }
}
