package org.joinedup.funding.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.joinedup.area.Area;
import org.joinedup.area.AreaLevel;
import org.joinedup.area.DivisionShare;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.TestNeed;
import org.joinedup.funding.allocation.Allocations;
import org.joinedup.funding.allocation.LimitChoice;
import org.joinedup.funding.allocation.LimitedAllocation;
import org.joinedup.funding.export.AllocationSheets;
import org.joinedup.funding.export.Fact;
import org.joinedup.funding.export.Outcome;
import org.joinedup.funding.run.FundingRun.Publication;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Page;
import org.joinedup.graph.Statement;
import org.joinedup.graph.StoppingGraph;
import org.joinedup.graph.TestGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Four areas with figures 1 to 4 share 1,000 pence: 100, 200, 300 and 400. Held at 90 percent of
/// last year's 200, 200, 200 and 400 the first gets 180, and the rest 182, 273 and 365.
class FundingRunsIT {

    private static final Instant NOW = Instant.parse("2011-03-31T05:00:00Z");
    private static final TestNeed NEED = TestNeed.of(1, 1, 1, 1).domain(1, 2, 3, 4);
    private static final Map<String, Long> LAST =
            Map.of("E01990001", 200L, "E01990002", 200L, "E01990003", 200L, "E01990004", 400L);
    private static final RunInput FILE = new RunInput("ranks.csv", "0123456789abcdef".repeat(4));

    private Graph graph = TestGraph.IN_PROCESS.empty();
    private FundingRuns runs = runs(graph);

    @ParameterizedTest
    @EnumSource
    void readsBackWhatWasRecorded(TestGraph way) {
        use(way.empty());
        var outcome = outcome(LAST);

        var run = runs.record(draft(outcome));

        assertThat(run.at()).isEqualTo(NOW);
        assertThat(run.author()).isEqualTo("officer");
        assertThat(run.status()).isEqualTo(RunStatus.DRAFT);
        assertThat(run.inputs()).containsExactly(FILE);
        assertThat(run.checksums().agree()).isTrue();
        assertThat(runs.outcome(run.id()).pence()).containsExactly(180, 182, 273, 365);
        assertThat(sheets(runs.outcome(run.id()))).isEqualTo(sheets(outcome));
        assertThat(new RunQueries(graph).runs(new Page(0, 20)).getContent()).containsExactly(run);
    }

    @Test
    void writesWhatEveryAreaGetsIntoTheGraph() {
        var run = runs.record(draft(outcome(LAST)));

        assertThat(new RunQueries(graph).rows(run.id()).rows())
                .startsWith(new ResultRow("E01990001", "1", List.of("1.0"), "1", "100", "180"))
                .hasSize(4);
        assertThat(new RunQueries(graph).rows(run.id()).hash())
                .as("as sha256sum gives it of the four lines")
                .isEqualTo("9da47af6c28c97aef2c5e12836fcaea5fc17f991f2543fb6e7db21bdd4256181")
                .isEqualTo(run.resultHash());
    }

    @ParameterizedTest
    @EnumSource
    void repeatsARunBitForBit(TestGraph way) {
        use(way.empty());
        var run = runs.record(draft(outcome(LAST)));

        var again = repeat(run);

        assertThat(again.same()).isTrue();
        assertThat(again.differences()).isEmpty();
        assertThat(again.statement()).startsWith("All 4 areas get the same to the penny");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pence", "undampedPence", "population"})
    void findsAnAmountThatWasChangedByHand(String property) {
        var run = runs.record(draft(outcome(LAST)));
        change(Map.of(), Map.of(), Map.of(property, 274L));

        var again = repeat(run);

        assertThat(again.same()).isFalse();
        assertThat(again.dataIntact()).isTrue();
        assertThat(again.amountsIntact()).isFalse();
        assertThat(again.resultHash()).isEqualTo(run.resultHash());
        assertThat(again.first()).extracting(Difference::code).containsExactly("E01990003");
        assertThat(again.first()).extracting(Difference::pence).containsExactly(273L);
        assertThat(again.statement()).contains("were changed after they were recorded", "1 areas differ");
    }

    @Test
    void findsDataThatWereChangedByHand() {
        var run = runs.record(draft(outcome(LAST)));
        change(Map.of(), Map.of("content", KeptText.of("another").content()), Map.of());

        var again = repeat(run);

        assertThat(again.same()).isFalse();
        assertThat(again.dataIntact()).isFalse();
        assertThat(again.amountsIntact()).isTrue();
        assertThat(again.statement()).contains("are not those that were recorded", "Nothing could be computed");
        assertThatThrownBy(() -> runs.outcome(run.id())).hasMessageContaining("repeatFundingRun");
    }

    /// Stands for a later program that computes another result as well.
    @Test
    void findsWhereAnotherResultDiffers() {
        var run = runs.record(draft(outcome(LAST)));
        change(Map.of("fund", 2_000L, "ceiling", "1000"), Map.of(), Map.of());

        var again = repeat(runs.find(run.id()).orElseThrow());

        assertThat(again.same()).isFalse();
        assertThat(again.amountsIntact()).isTrue();
        assertThat(again.differing()).isEqualTo(4);
        assertThat(again.first()).extracting(Difference::keptPence).containsExactly(180L, 182L, 273L, 365L);
        assertThat(again.first()).extracting(Difference::pence).containsExactly(200L, 400L, 600L, 800L);
        assertThat(again.statement()).contains("they give another result");
    }

    @Test
    void keepsAPublishedRunAsItIs() {
        var run = runs.record(draft(outcome(LAST)));
        var published = runs.publish(run.id(), "head of finance");

        assertThat(published.publication()).isEqualTo(new Publication(NOW, "head of finance"));
        assertThatThrownBy(() -> runs.publish(run.id(), "officer")).hasMessageContaining("This run is published");
        assertThatThrownBy(() -> runs.delete(run.id(), "officer")).hasMessageContaining("This run is published");
        graph.write(Statement.named("run/allocateToAreas")
                .with("id", run.id())
                .with("rows", List.of(Map.of("code", "E01990001", "name", "x", "properties", Map.of("pence", 1L)))));
        assertThat(runs.find(run.id())).contains(published);
        assertThat(repeat(published).same()).isTrue();
    }

    @Test
    void deletesADraftOfItsAuthorWithDataThatNobodyUses() {
        var one = runs.record(draft(outcome(LAST)));
        var two = runs.record(draft(outcome(LAST)));
        assertThat(TestGraph.census()).as("the same data are kept once").containsEntry("FundingData", 1L);
        assertThatThrownBy(() -> runs.delete(one.id(), "another")).hasMessageContaining("only its author");

        runs.delete(one.id(), "officer");
        assertThat(repeat(two).same()).isTrue();
        runs.delete(two.id(), "officer");

        assertThat(TestGraph.census()).containsOnlyKeys("Lsoa");
        assertThatThrownBy(() -> runs.delete(two.id(), "officer")).hasMessage("There is no run with this id.");
        assertThatThrownBy(() -> runs.publish(two.id(), "officer")).hasMessage("There is no run with this id.");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void showsNothingOfARunThatIsHalfWritten(int statements) {
        var stopping = runs(StoppingGraph.failingAfter(statements, graph));

        assertThatThrownBy(() -> stopping.record(draft(outcome(LAST)))).isInstanceOf(StoppingGraph.Stopped.class);

        assertThat(TestGraph.census()).isEmpty();
    }

    @Test
    void refusesWhatCouldNotBeRepeated() {
        var outcome = outcome(LAST);
        var others = new RunDraft("Title", "", "officer", outcome, Map.of(), List.of());

        assertThatThrownBy(() -> runs.record(others)).hasMessageContaining("do not follow");
        assertThatThrownBy(() -> runs.record(new RunDraft(" ", "", "officer", outcome, LAST, List.of())))
                .hasMessage("Give a title of 1 to 200 characters.");
        assertThat(TestGraph.census()).isEmpty();
    }

    private static Outcome outcome(Map<String, Long> lastYear) {
        var allocation = Allocations.allocate(NEED.data(), FundingChoice.of(1_000, 1));
        var limits = new LimitChoice(BigDecimal.valueOf(-10), null, null, AreaLevel.LSOA);
        var share = new DivisionShare("E01990001", new Area("E58000001", "Corby West"), 12);
        return new Outcome(
                "Prevention 2011/12",
                allocation,
                List.of(share),
                LimitedAllocation.of(allocation, limits, lastYear),
                List.of(new Fact("Note", "No gaps."), new Fact("Decision", "Kept the newer one.")));
    }

    private static RunDraft draft(Outcome outcome) {
        return new RunDraft("Prevention 2011/12", "For the cabinet.", "officer", outcome, LAST, List.of(FILE));
    }

    private static List<Object> sheets(Outcome outcome) {
        return List.copyOf(AllocationSheets.of(outcome));
    }

    private Repetition repeat(FundingRun run) {
        return new Repetitions(new RunQueries(graph)).repeat(run);
    }

    private void change(Map<String, Object> run, Map<String, Object> data, Map<String, Object> amount) {
        graph.write(Statement.named("test/changeRun")
                .with("run", run)
                .with("data", data)
                .with("code", "E01990003")
                .with("amount", amount));
    }

    private void use(Graph other) {
        graph = other;
        runs = runs(other);
    }

    private static FundingRuns runs(Graph graph) {
        return new FundingRuns(graph, new RunQueries(graph), Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
