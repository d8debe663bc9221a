package org.joinedup.funding.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.joinedup.OpenData;
import org.joinedup.Printed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FundingCommandTests {

    private static final String TABLE = """
            LSOA21CD,LSOA21NM,LAD11CD,LAD11NM,Crime,Health,People
            E01990001,Inventon 001A,E07990001,Northvale,1,9,100
            E01990002,Inventon 001B,E07990001,Northvale,2,1,200
            E01990003,Inventon 001C,E07990002,Southvale,3,5,50
            """;
    private static final String SHARES = """
            LSOA21CD,CED17CD,CED17NM,postcodes
            E01990001,E58990001,East,3
            E01990001,E58990002,West,1
            E01990002,E58990002,West,8
            E01990003,E58990001,East,5
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTables() throws IOException {
        Files.writeString(folder.resolve("need.csv"), TABLE);
        Files.writeString(folder.resolve("shares.csv"), SHARES);
    }

    @Test
    void sharesOutOneTable() throws IOException {
        // Figures 4, 3 and 5 times 100, 200 and 50 people: 400, 600 and 250 of 1250.
        var printed = run("allocate", "--areas", file("shares.csv"), "--out", file("out"), "--xlsx", file("all.xlsx"));

        assertThat(printed.err()).isEmpty();
        assertThat(printed.exitCode()).isZero();
        assertThat(printed.out())
                .contains("Northvale      2     300  £800.00    80.00       £2.67")
                .contains("East          2     125  £440.00    44.00       £3.52")
                .contains("West          2     225  £560.00    56.00       £2.49")
                .contains("Total: £1,000.00")
                .contains("Checksums: Without ties the ranks of a domain add up to 6; here to 6, 6");
        assertThat(Files.readString(folder.resolve("out/areas.csv"))).contains("E01990002,Inventon 001B,,,E07990001");
        assertThat(folder.resolve("all.xlsx")).isNotEmptyFile();
    }

    @Test
    void takesWeightsAndMethod() {
        assertThat(run("allocate", "--weight", "Crime=0", "--method", "FIGURE").out())
                .contains("Northvale      2     300  £666.67")
                .contains("Domain Crime: weight 0");
    }

    @Test
    void explainsAnArea() {
        assertThat(run("explain", "E01990001").out())
                .contains("E01990001 Inventon 001A, 100 people")
                .contains("1 + 3 = 4, where 3 areas can reach 6.")
                .contains("Crime: Crime = 1.0 (score, HIGH_VALUE_IS_MORE_NEED)");
        assertThat(run("explain", "E01999999").err()).contains("No area of the model has this code.");
    }

    @Test
    void comparesMethods() {
        // 400, 600, 250 of 1250 beside 4, 3, 5 of 12.
        assertThat(run("compare", "--with-method", "FIGURE").out())
                .contains("Of 3 areas in both, 2 gain and 1 lose; 0 are in the first only, 0 in the second only.")
                .contains("Altogether £230.00 are gained and £230.00 lost.")
                .contains("METHOD -£230.00");
    }

    @Test
    void saysHowFarItHangsOnChoices() {
        assertThat(run("certainty", "--weightings", "100", "--effects", "--all").out())
                .contains("Northvale  £800.00", "Inventon 001C", "WEIGHTS", "METHOD");
        assertThat(run("repetition").out()).contains("Spearman", "Given weight", "Left out");
    }

    @Test
    void checksAPrintedTable() throws IOException {
        Files.writeString(
                folder.resolve("printed.csv"),
                "Area,Allocation,Share,Per head,People\nOne,£60.00,60%,£6.00,10\n"
                        + "Two,\"£1,040.00\",40.00,,\nTotal,\"£1,100.00\",,,\n");

        var right = Printed.run(new FundingCommand(), "check", "--fund", "1100", file("printed.csv"));

        assertThat(right.exitCode()).isEqualTo(1);
        assertThat(right.out())
                .contains("One: The share is printed as 60%; £60.00 of £1,100.00 is 5%.")
                .contains("Two: The share is printed as 40.00%; £1,040.00 of £1,100.00 is 94.55%.")
                .doesNotContain("total:");
    }

    @Test
    void saysWhatIsWrong() throws IOException {
        Files.writeString(folder.resolve("need.csv"), TABLE.replace(",9,100", ",\"1,234\",100"));

        assertThat(run("allocate").exitCode()).isEqualTo(1);
        assertThat(run("allocate").err()).contains("need.csv, line 2, 'Health'").doesNotContain("1,234");
        assertThat(Printed.run(new FundingCommand(), "allocate").err()).contains("Give either a --model or a --table.");
        assertThat(Printed.run(new FundingCommand(), "allocate", "--table", file("need.csv"))
                        .err())
                .contains("--population");
        assertThat(Printed.run(new FundingCommand()).err()).contains("allocate", "explain", "check");
    }

    /// Income scores of 2010 are published with two decimals and tie often; England's ranks do not.
    @Test
    void refusesAPublishedRankAsNeed() {
        var options = List.of(
                "allocate",
                "--table",
                OpenData.lsoa("england_iod2019_lsoa11_domains_population.csv").toString(),
                "--population",
                "Total population: mid 2015 (excluding prisoners)",
                "--domain",
                "Income Rank (where 1 is most deprived)",
                "--fund",
                "1000000");

        assertThat(Printed.run(new FundingCommand(), options.toArray(String[]::new))
                        .err())
                .contains("the header says the opposite");

        var turned = new ArrayList<>(options);
        turned.addAll(List.of("--direction", "HIGH_VALUE_IS_LESS_NEED"));
        assertThat(Printed.run(new FundingCommand(), turned.toArray(String[]::new))
                        .out())
                .contains("Areas: 32844 lower-layer", "Total: £1,000,000.00");
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private Printed run(String subcommand, String... more) {
        var options = new ArrayList<>(List.of(subcommand, "--table", file("need.csv"), "--population", "People"));
        options.addAll(List.of("--domain", "Crime", "--domain", "Health", "--fund", "1000"));
        options.addAll(List.of(more));
        return Printed.run(new FundingCommand(), options.toArray(String[]::new));
    }
}
