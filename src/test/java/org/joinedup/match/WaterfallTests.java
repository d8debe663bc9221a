package org.joinedup.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.joinedup.match.model.ModelFolder;
import org.joinedup.source.SourceRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every weight is the sum of its steps, whoever asks.
class WaterfallTests {

    private static final List<SourceRecord> RECORDS = Town.records(400, 4);

    @TempDir
    private static Path folder;

    private static FellegiSunter matcher;

    @BeforeAll
    static void trainsAModel() {
        matcher = new FellegiSunter(new ModelFolder(folder), Clock.systemUTC());
        matcher.adopt(matcher.train(RECORDS).version());
    }

    @Test
    void sumsToTheWeightOfAnyTwoRecords() {
        var random = new Random(1);
        for (var i = 0; i < 500; i++) {
            var left = RECORDS.get(random.nextInt(RECORDS.size()));
            var right = RECORDS.get(random.nextInt(RECORDS.size()));
            assertSums(matcher.explain(left, right));
        }
    }

    @Test
    void sumsToTheWeightThatTheCommandsGiveThePair() throws IOException {
        var settings = new LinkageSettings(Set.of(), folder.resolve("in-force.csv"));
        var linkage = Linkage.of(RecordRows.table(RECORDS), settings, stage -> {});
        var random = new Random(2);
        assertThat(linkage.pairs()).isPositive();
        for (var i = 0; i < 500; i++) {
            var pair = random.nextInt(linkage.pairs());
            var explanation = matcher.explain(RECORDS.get(linkage.left(pair)), RECORDS.get(linkage.right(pair)));
            assertSums(explanation);
            assertThat(explanation.weight()).isCloseTo(linkage.weight(pair), within(1e-5));
        }
    }

    @Test
    void isTheSameBothWays() {
        var random = new Random(3);
        for (var i = 0; i < 500; i++) {
            var at = random.nextInt(RECORDS.size() - 1);
            var forth = matcher.explain(RECORDS.get(at), RECORDS.get(at + 1));
            assertThat(matcher.explain(RECORDS.get(at + 1), RECORDS.get(at))).isEqualTo(forth);
        }
    }

    @Test
    void saysNothingOfWhatIsNotHeld() {
        var explanation = matcher.explain(
                People.person("health/1", "Ada", "Okafor").record(),
                People.person("schools/1", "Ada", "Okafor").born("2001-03-29").record());
        assertSums(explanation);
        assertThat(explanation.steps())
                .filteredOn(step -> !step.comparison().equals("name"))
                .allSatisfy(step -> assertThat(step.bits()).isZero());
    }

    private static void assertSums(Explanation explanation) {
        var steps =
                explanation.steps().stream().mapToDouble(Explanation.Step::bits).sum();
        assertThat(explanation.prior() + steps + explanation.family()).isCloseTo(explanation.weight(), within(1e-6));
    }
}
