package org.joinedup.funding.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.joinedup.OpenData;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.TestNeed;
import org.junit.jupiter.api.Test;

/// An allocation of 407 areas that was worked out by another program.
class GoldenAllocationTests {

    private static final List<String> DOMAINS = List.of(
            "Deprivation",
            "Access to Facilities",
            "Communities",
            "Community Safety",
            "Adults",
            "Young People",
            "Early Years");

    @Test
    void agreesInEveryFigureAndEveryPenny() {
        var rows = OpenData.rows("validation/golden_S2_lsoa01_allocation.csv");
        var need = TestNeed.of(rows.stream()
                .mapToLong(row -> Long.parseLong(row.getField("population_2010_MODELLED")))
                .toArray());
        DOMAINS.forEach(domain -> need.domain(rows.stream()
                .mapToDouble(row -> Double.parseDouble(row.getField(domain)))
                .toArray()));

        var allocation = Allocations.allocate(need.data(), FundingChoice.of(2_000_000_000L, DOMAINS.size()));

        assertThat(IntStream.range(0, rows.size())
                        .mapToObj(area -> allocation.ranking().figure(area).toPlainString()))
                .containsExactlyElementsOf(rows.stream()
                        .map(row -> row.getField("Unique LSOA Figure"))
                        .toList());
        assertThat(allocation.pence().boxed())
                .containsExactlyElementsOf(rows.stream()
                        .map(row -> Long.valueOf(row.getField("allocation_pence")))
                        .toList());
    }
}
