package org.joinedup.funding.export;

import static java.util.stream.Collectors.toCollection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joinedup.area.Area;
import org.joinedup.area.AreaLevel;
import org.joinedup.funding.DomainNeed;
import org.joinedup.funding.allocation.Allocation;
import org.joinedup.funding.allocation.AreaAmount;
import org.joinedup.funding.allocation.DivisionSplit;
import org.joinedup.funding.allocation.Money;
import org.joinedup.funding.allocation.Rollup;
import org.jspecify.annotations.Nullable;

/// Lays an outcome out as tables: small areas, wards, districts, divisions, how areas that straddle
/// were split, limits, method.
public final class AllocationSheets {

    private static final int PENCE_DECIMALS = 2;

    private final Outcome outcome;
    private final Allocation allocation;
    private final long[] pence;

    private AllocationSheets(Outcome outcome) {
        this.outcome = outcome;
        this.allocation = outcome.allocation();
        this.pence = outcome.pence();
    }

    /// @return sheets in order; those that would be empty are left out
    public static List<Sheet> of(Outcome outcome) {
        var sheets = new AllocationSheets(outcome);
        return Stream.of(
                        sheets.areas(),
                        sheets.larger("wards", Rollup.of(sheets.allocation, AreaLevel.WARD, sheets.pence)),
                        sheets.larger("districts", Rollup.of(sheets.allocation, AreaLevel.DISTRICT, sheets.pence)),
                        sheets.larger("divisions", sheets.divisions()),
                        sheets.parts(),
                        LimitSheet.of(outcome.limited()),
                        MethodSheet.of(outcome))
                .filter(sheet -> !sheet.rows().isEmpty())
                .toList();
    }

    private Sheet areas() {
        var header = new ArrayList<>(
                List.of(lsoa(), "LSOA name", "Ward code", "Ward", "District code", "District", "Population"));
        allocation.ranking().data().domains().stream()
                .map(DomainNeed::name)
                .map(name -> name + " rank")
                .forEach(header::add);
        header.addAll(List.of("Figure", "Pounds", "Share of fund %", "Pounds per person"));
        if (outcome.limited() != null) {
            header.add("Pounds without limits");
        }
        return new Sheet(
                "areas",
                header,
                IntStream.range(0, pence.length).mapToObj(this::area).toList());
    }

    /// The publishers' own spelling, so that the table can be read again as last year's.
    private String lsoa() {
        return "LSOA code (%d)".formatted(allocation.ranking().data().vintage().year());
    }

    private List<@Nullable Object> area(int index) {
        var area = allocation.area(index);
        var row = Stream.<@Nullable Object>of(
                        area.code(),
                        area.area().name(),
                        code(area.area().ward()),
                        name(area.area().ward()),
                        code(area.area().district()),
                        name(area.area().district()),
                        area.population())
                .collect(toCollection(ArrayList<@Nullable Object>::new));
        allocation.ranking().domains().forEach(ranks -> row.add(decimal(ranks.rank(index))));
        row.add(allocation.ranking().figure(index));
        row.add(pounds(pence[index]));
        row.add(Money.percent(pence[index], allocation.total()));
        row.add(pounds(Money.perPerson(pence[index], area.population())));
        if (outcome.limited() != null) {
            row.add(pounds(allocation.pence(index)));
        }
        return row;
    }

    private List<AreaAmount> divisions() {
        return outcome.shares().isEmpty() ? List.of() : split().divisions(pence);
    }

    private Sheet parts() {
        var header = List.of(lsoa(), "Division code", "Division", "Count", "Count of LSOA", "Population", "Pounds");
        if (outcome.shares().isEmpty()) {
            return new Sheet("division-parts", header, List.of());
        }
        return new Sheet(
                "division-parts",
                header,
                split().parts(pence).stream()
                        .map(part -> row(
                                part.area().code(),
                                part.division().code(),
                                part.division().name(),
                                part.count(),
                                part.whole(),
                                part.population(),
                                pounds(part.pence())))
                        .toList());
    }

    private Sheet larger(String name, List<AreaAmount> amounts) {
        var known = amounts.stream().anyMatch(one -> !one.area().code().isEmpty());
        return new Sheet(
                name,
                List.of("Code", "Name", "LSOAs", "Population", "Pounds", "Share of fund %", "Pounds per person"),
                known ? amounts.stream().map(AllocationSheets::larger).toList() : List.of());
    }

    private static List<@Nullable Object> larger(AreaAmount one) {
        return row(
                one.area().code(),
                one.area().name(),
                (long) one.smallAreas(),
                one.population(),
                pounds(one.pence()),
                one.share(),
                pounds(one.perPerson()));
    }

    private DivisionSplit split() {
        return new DivisionSplit(allocation, outcome.shares());
    }

    /// @param values of one row, null for a blank
    public static List<@Nullable Object> row(@Nullable Object... values) {
        return Stream.of(values).collect(toCollection(ArrayList<@Nullable Object>::new));
    }

    /// @return with two decimals
    public static @Nullable BigDecimal pounds(@Nullable Long pence) {
        return pence == null ? null : BigDecimal.valueOf(pence, PENCE_DECIMALS);
    }

    private static BigDecimal decimal(double halves) {
        return BigDecimal.valueOf(halves).stripTrailingZeros();
    }

    private static @Nullable String code(@Nullable Area area) {
        return area == null ? null : area.code();
    }

    private static @Nullable String name(@Nullable Area area) {
        return area == null ? null : area.name();
    }
}
