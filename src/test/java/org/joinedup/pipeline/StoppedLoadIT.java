package org.joinedup.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.joinedup.graph.Graph;
import org.joinedup.graph.GraphContent;
import org.joinedup.graph.StoppingGraph;
import org.joinedup.graph.StoppingGraph.Stopped;
import org.joinedup.graph.TestGraph;
import org.joinedup.ingest.PartnerInbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A load that is killed, before whichever of its statements, shows nothing of what it had begun to
/// write, and the next load gives what an undisturbed one gives.
///
/// On the second day Ada moves in with Zoë, so that she leaves one household and joins another; a
/// record that was entered under a wrong name turns out to be hers; Ife is new in a new household.
class StoppedLoadIT {

    private static final String MORNING_1 = "2011-04-01T05:00:00Z";
    private static final String MORNING_2 = "2011-04-02T05:00:00Z";

    /// Written one by one before the rest: nothing of them is about people.
    private static final String[] ADDRESSES = {"Address", "Postcode", "HAS_POSTCODE"};

    @TempDir
    Path folder;

    private PartnerInbox firstDay;
    private PartnerInbox secondDay;

    @BeforeEach
    void deliveriesArrive() {
        firstDay = new PartnerInbox(folder.resolve("first"));
        firstDay.schools("2011-03-31-full")
                .pupils(
                        "S-17,Ada,Okafor,29/03/2003,F,9991234004,12,Larkspindle Close,JU1 2AB,999000000012,01/06/2009,",
                        "S-18,Kemi,Marsh,14/02/2001,F,,7,Larkspindle Close,JU1 2AB,999000000007,,")
                .arrives();
        firstDay.homes("2011-03-31-full")
                .tenants(
                        "H-4;Grace;Okafor;1975-08-02;9991234020;12 Larkspindle Close;JU1 2AB;999000000012;2009-06-01",
                        "H-5;Zoë;Marsh;1988-12-24;;3, Larkspindle Close;JU1 2AB;999000000003;2010-02-14")
                .arrives();
        secondDay = new PartnerInbox(folder.resolve("second"));
        secondDay
                .schools("2011-04-01-full")
                .pupils(
                        "S-17,Ada,Okafor,29/03/2003,F,9991234004,3,Larkspindle Close,JU1 2AB,999000000003,01/04/2011,",
                        "S-18,Ada,Okafor,29/03/2003,F,9991234004,3,Larkspindle Close,JU1 2AB,999000000003,01/04/2011,",
                        "S-20,Ife,Marsh,29/03/2001,F,9991234012,9,Larkspindle Close,JU1 2AB,999000000009,,")
                .arrives();
    }

    @ParameterizedTest
    @EnumSource
    void changesWhatTheOtherTestsStop(TestGraph way) {
        var graph = afterFirstDay(way);
        assertThat(TestGraph.census())
                .containsEntry("Individual", 4L)
                .containsEntry("Household", 3L)
                .containsEntry("LINKED_TO", 4L)
                .containsEntry("MEMBER_OF", 4L);

        new TestPipeline(graph, secondDay, MORNING_2).load();

        assertThat(TestGraph.census())
                .containsEntry("Individual", 5L)
                .containsEntry("MERGED_INTO", 1L)
                .containsEntry("WAS_LINKED_TO", 2L)
                .containsEntry("LINKED_TO", 5L)
                .containsEntry("Household", 4L)
                .doesNotContainKeys("NewIndividual", "NewHousehold", "UnfinishedDelivery");
    }

    @ParameterizedTest
    @EnumSource
    void showsNothingOfAMatchThatWasKilled(TestGraph way) {
        stopEverywhere(way, TestPipeline::stage, TestPipeline::rematch);
    }

    @ParameterizedTest
    @EnumSource
    void showsNothingOfAGroupingThatWasKilled(TestGraph way) {
        stopEverywhere(way, pipeline -> pipeline.stage().rematch(), TestPipeline::regroup);
    }

    @ParameterizedTest
    @EnumSource
    void loadsAgainAfterALoadThatWasKilled(TestGraph way) {
        var counting = StoppingGraph.never(afterFirstDay(way));
        new TestPipeline(counting, secondDay, MORNING_2).load();
        var undisturbed = GraphContent.of(counting);
        for (var written = 0; written < counting.written(); written++) {
            var graph = afterFirstDay(way);

            var killed = new TestPipeline(StoppingGraph.killedAfter(written, graph), secondDay, MORNING_2);
            catchThrowable(killed::load);
            new TestPipeline(graph, secondDay, MORNING_2).load();

            assertThat(GraphContent.of(graph).changesSince(undisturbed))
                    .as("killed after %d", written)
                    .isEmpty();
        }
    }

    private void stopEverywhere(TestGraph way, UnaryOperator<TestPipeline> before, UnaryOperator<TestPipeline> step) {
        var counting = StoppingGraph.never(prepared(way, before));
        step.apply(onSecondDay(counting));
        var undisturbed = GraphContent.of(counting);
        for (var written = 0; written < counting.written(); written++) {
            var graph = prepared(way, before);
            var shown = shown(graph);

            kill(StoppingGraph.killedAfter(written, graph), step::apply);

            assertThat(shown(graph).changesSince(shown))
                    .as("killed after %d", written)
                    .isEmpty();
            step.apply(onSecondDay(graph));
            assertThat(GraphContent.of(graph).changesSince(undisturbed))
                    .as("again after %d", written)
                    .isEmpty();
        }
    }

    private void kill(Graph killed, Consumer<TestPipeline> step) {
        assertThatExceptionOfType(Stopped.class).isThrownBy(() -> step.accept(onSecondDay(killed)));
    }

    private Graph prepared(TestGraph way, UnaryOperator<TestPipeline> steps) {
        var graph = afterFirstDay(way);
        steps.apply(onSecondDay(graph));
        return graph;
    }

    private Graph afterFirstDay(TestGraph way) {
        var graph = way.empty();
        new TestPipeline(graph, firstDay, MORNING_1).load();
        return graph;
    }

    private TestPipeline onSecondDay(Graph graph) {
        return new TestPipeline(graph, secondDay, MORNING_2);
    }

    private static GraphContent shown(Graph graph) {
        return GraphContent.of(graph).seen().without(ADDRESSES);
    }
}
