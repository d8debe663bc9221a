package org.joinedup.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.joinedup.OpenData;
import org.joinedup.Printed;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/// Runs the lines of `docs/linkage.md` on the public data sets, where a folder of them is given.
class SharedDataIT {

    /// What is known of the data: records and true pairs, by the first file.
    private static final Map<String, Known> KNOWN = Map.of(
            "febrl1.csv", new Known(1_000, 500),
            "febrl2.csv", new Known(5_000, 1_934),
            "febrl3.csv", new Known(5_000, 6_538),
            "febrl_dsgen_A_5000.csv", new Known(5_000, 2_500),
            "febrl_dsgen_C_5000.csv", new Known(5_000, 6_793),
            "febrl_dsgen_D_org_10000.csv", new Known(10_000, 5_000),
            "splink_fake_1000.csv", new Known(1_000, 2_031),
            "splink_historical_dev.csv", new Known(24_829, 149_783),
            "senzing_truthset_customers.csv", new Known(159, 108));

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsTheData() {
        OpenData.linkage();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void countsWhatIsKnownOfTheData(String line) throws IOException {
        var json = folder.resolve("figures.json");
        var options = line.replace("DATA/", OpenData.linkage() + "/") + " --json " + json;
        var run = Printed.run(
                new EvaluateCommand(), Arrays.stream(options.split(" ")).skip(1).toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        var figures = JsonMapper.builder().build().readTree(Files.readString(json));
        assertThat(new Known(
                        figures.at("/recordsWithTruth").asInt(),
                        figures.at("/pairs/counts/actual").asInt()))
                .isEqualTo(KNOWN.get(line.replaceFirst("evaluate DATA/(\\S+) .*", "$1")));
    }

    private static Stream<String> lines() throws IOException {
        return Files.readAllLines(Path.of("docs/linkage.md")).stream()
                .filter(line -> line.startsWith("evaluate DATA/"));
    }

    private record Known(int records, int pairs) {}
}
