package org.joinedup.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.joinedup.ingest.PartnerRows.ADA;
import static org.joinedup.ingest.PartnerRows.ADA_MOVED;
import static org.joinedup.ingest.PartnerRows.PSYCHOLOGY_OF_SAM;
import static org.joinedup.ingest.PartnerRows.SAM;
import static org.joinedup.ingest.PartnerRows.SISTER_OF_SAM;
import static org.joinedup.ingest.PartnerRows.STATEMENT_OF_SAM;
import static org.joinedup.ingest.PartnerRows.WELFARE_DONE;
import static org.joinedup.ingest.PartnerRows.WELFARE_OF_ADA;

import java.nio.file.Path;
import org.joinedup.graph.Graph;
import org.joinedup.graph.GraphContent;
import org.joinedup.graph.StoppingGraph;
import org.joinedup.graph.StoppingGraph.Stopped;
import org.joinedup.graph.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A load that ends in the middle, before whichever of its statements, leaves nothing behind, and
/// repeating it gives what an undisturbed load gives.
class LoadJournalIT {

    private static final String MORNING_1 = "2011-04-01T05:00:00Z";
    private static final String MORNING_2 = "2011-04-02T05:00:00Z";

    private static final String CARED_FOR_BY_SAM = "L-2,S-19,S-17,young carer of,,,";

    @TempDir
    Path folder;

    private PartnerInbox firstDay;
    private PartnerInbox secondDay;

    @BeforeEach
    void deliveriesArrive() {
        firstDay = new PartnerInbox(folder.resolve("first"));
        firstDay.schools("2011-03-31-full")
                .pupils(ADA, SAM)
                .involvements(WELFARE_OF_ADA, PSYCHOLOGY_OF_SAM)
                .interventions(WELFARE_DONE, STATEMENT_OF_SAM)
                .relations(SISTER_OF_SAM, CARED_FOR_BY_SAM)
                .arrives();
        secondDay = new PartnerInbox(folder.resolve("second"));
        everyKindOfChange().arrives();
    }

    @ParameterizedTest
    @EnumSource
    void leavesNothingOfALoadThatWasKilled(TestGraph way) {
        var statements = statements(way);
        var undisturbed = undisturbed(way);
        for (var written = 0; written < statements; written++) {
            var graph = afterFirstDay(way);
            var before = GraphContent.of(graph);

            stop(StoppingGraph.killedAfter(written, graph));
            new LoadJournal(graph).undoUnfinished();

            assertThat(GraphContent.of(graph).changesSince(before))
                    .as("killed after %d", written)
                    .isEmpty();
            secondDay.load(graph, MORNING_2);
            assertThat(GraphContent.of(graph).changesSince(undisturbed))
                    .as("again after %d", written)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesNothingOfALoadOfWhichOneStatementFailed(TestGraph way) {
        var statements = statements(way);
        var undisturbed = undisturbed(way);
        for (var written = 0; written < statements; written++) {
            var graph = afterFirstDay(way);
            var before = GraphContent.of(graph);

            stop(StoppingGraph.failingAfter(written, graph));

            assertThat(GraphContent.of(graph).changesSince(before))
                    .as("failed after %d", written)
                    .isEmpty();
            secondDay.load(graph, MORNING_2);
            assertThat(GraphContent.of(graph).changesSince(undisturbed))
                    .as("again after %d", written)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesNothingOfAFirstLoadThatWasKilled(TestGraph way) {
        var counting = StoppingGraph.never(way.empty());
        firstDay.load(counting, MORNING_1);
        for (var written = 0; written < counting.written(); written++) {
            var graph = way.empty();

            var killed = StoppingGraph.killedAfter(written, graph);
            assertThatExceptionOfType(Stopped.class).isThrownBy(() -> firstDay.load(killed, MORNING_1));
            new LoadJournal(graph).undoUnfinished();

            assertThat(TestGraph.census()).as("killed after %d", written).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheReportOfAnEarlierRefusal(TestGraph way) {
        var statements = statements(way);
        var graph = afterFirstDay(way);
        everyKindOfChange().miscounted(1).arrives();
        secondDay.load(graph, "2011-04-01T12:00:00Z");
        var refused = GraphContent.of(graph);
        everyKindOfChange().arrives();

        for (var written = 0; written < statements; written++) {
            stop(StoppingGraph.killedAfter(written, graph));
            new LoadJournal(graph).undoUnfinished();

            assertThat(GraphContent.of(graph).changesSince(refused))
                    .as("killed after %d", written)
                    .isEmpty();
        }
    }

    private PartnerDelivery everyKindOfChange() {
        return secondDay
                .schools("2011-04-01-full")
                .pupils(
                        ADA_MOVED,
                        "S-20,Ife,Okafor,29/03/2003,F,9991234012,12,Larkspindle Close,JU1 2AB,999000000012,,")
                .involvements(
                        WELFARE_OF_ADA.replace("0115 496 0001", "0115 496 0009"),
                        "E-3,S-20,Behaviour support,W-3,Robin Achebe,,0115 496 0003,,,01/04/2011,",
                        "E-4,S-17,Behaviour support,W-3,Robin Achebe,,0115 496 0003,,,01/04/2011,")
                .interventions(
                        WELFARE_DONE.replace(",,3", ",,4"),
                        "I-3,S-20,Education welfare,01/04/2011,,1",
                        "I-4,S-17,SEN statement,01/04/2011,,")
                .relations(
                        "L-2,S-17,S-20,young carer of,01/02/2011,,",
                        "L-3,S-20,S-17,brother or sister,,,",
                        "L-4,S-17,S-20,brother or sister,,,");
    }

    private Graph afterFirstDay(TestGraph way) {
        var graph = way.empty();
        firstDay.load(graph, MORNING_1);
        return graph;
    }

    private GraphContent undisturbed(TestGraph way) {
        var graph = afterFirstDay(way);
        secondDay.load(graph, MORNING_2);
        return GraphContent.of(graph);
    }

    private int statements(TestGraph way) {
        var counting = StoppingGraph.never(afterFirstDay(way));
        secondDay.load(counting, MORNING_2);
        return counting.written();
    }

    private void stop(StoppingGraph graph) {
        assertThatExceptionOfType(Stopped.class).isThrownBy(() -> secondDay.load(graph, MORNING_2));
    }
}
