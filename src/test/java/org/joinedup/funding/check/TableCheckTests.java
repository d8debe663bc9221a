package org.joinedup.funding.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableCheckTests {

    /// As Northamptonshire printed it.
    private static final List<PrintedRow> PAPER = List.of(
            row("Corby", 197_507_252, "9.88"),
            row("Daventry", 170_450_907, "8.52"),
            row("East Northamptonshire", 203_867_806, "10.19"),
            row("Kettering", 268_409_904, "13.42"),
            row("Northampton", 761_275_835, "38.06"),
            row("South Northamptonshire", 153_623_081, "7.66"),
            row("Wellingborough", 244_865_226, "12.24"));

    @Test
    void namesTheThreePlacesInWhichThePapersTableFails() {
        assertThat(TableCheck.of(2_000_000_000L, PAPER))
                .containsExactly(
                        new Finding(
                                "total",
                                "The amounts add up to £20,000,000.11, which is £0.11 more than the fund of"
                                        + " £20,000,000.00."),
                        new Finding(
                                "South Northamptonshire",
                                "The share is printed as 7.66%; £1,536,230.81 of £20,000,000.00 is 7.68%."),
                        new Finding("share", "The shares add up to 99.97%; shares of these amounts add up to 99.99%."));
    }

    @Test
    void findsNothingInATableThatIsRight() {
        assertThat(TableCheck.of(
                        100_00,
                        List.of(
                                new PrintedRow("One", 33_33, new BigDecimal("33.3"), 16_67L, 2L),
                                new PrintedRow("Two", 66_67, new BigDecimal("66.7"), null, null))))
                .isEmpty();
    }

    @Test
    void checksAmountsPerPerson() {
        assertThat(TableCheck.of(100_00, List.of(new PrintedRow("One", 100_00, null, 33_34L, 3L))))
                .containsExactly(new Finding(
                        "One", "The amount per person is printed as £33.34; £100.00 among 3 people is £33.33."));
    }

    private static PrintedRow row(String name, long pence, String share) {
        return new PrintedRow(name, pence, new BigDecimal(share), null, null);
    }
}
