package org.joinedup.funding.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.joinedup.OpenData;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.GoldenCounty;
import org.junit.jupiter.api.Test;

/// An allocation of 407 areas that was worked out by another program.
class GoldenAllocationTests {

    @Test
    void agreesInEveryFigureAndEveryPenny() {
        var rows = OpenData.rows("validation/golden_S2_lsoa01_allocation.csv");
        var data = GoldenCounty.data();

        var allocation = Allocations.allocate(
                data, FundingChoice.of(2_000_000_000L, data.domains().size()));

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
