package org.joinedup.involvement.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.Set;
import org.joinedup.graph.Graph;
import org.joinedup.graph.GraphContent;
import org.joinedup.graph.Statement;
import org.joinedup.graph.StoppingGraph;
import org.joinedup.graph.TestGraph;
import org.joinedup.ingest.PartnerInbox;
import org.joinedup.pipeline.TestPipeline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A load that is killed before whichever of its statements: after the next one, whoever asks
/// from where they were is told all that an undisturbed load tells.
class KilledLoadChangesIT {

    private static final String ADA =
            "S-17,Ada,Okafor,29/03/2003,F,9991234004,12,Larkspindle Close,JU1 2AB,999000000012,01/06/2009,";
    private static final String WELFARE =
            "E-1,S-17,Education welfare service,W-1,Pat Quill,welfare officer,,,,01/09/2010,";
    private static final String H_3 =
            "H-3;Ada;Okafor;2003-03-29;9991234004;12 Larkspindle Close;JU1 2AB;999000000012;2009-06-01";
    private static final String EVENING_1 = "2011-04-01T19:00:00Z";
    private static final String MORNING_2 = "2011-04-02T05:00:00Z";

    @TempDir
    Path folder;

    private PartnerInbox firstDay;
    private PartnerInbox secondDay;

    @BeforeEach
    void deliveriesArrive() {
        firstDay = new PartnerInbox(folder.resolve("first"));
        firstDay.schools("2011-03-31-full").pupils(ADA).involvements(WELFARE).arrives();
        firstDay.homes("2011-03-31-full").tenants(H_3).arrives();
        secondDay = new PartnerInbox(folder.resolve("second"));
        secondDay
                .schools("2011-04-01-full")
                .pupils(
                        "S-17,Ada,Okafor,29/03/2003,F,9991234004,3,Larkspindle Close,JU1 2AB,999000000003,01/04/2011,",
                        "S-18,Ada,Okafor,29/03/2003,F,9991234004,3,Larkspindle Close,JU1 2AB,999000000003,01/04/2011,")
                .involvements(WELFARE + "31/03/2011")
                .arrives();
    }

    @Test
    void tellsAllAfterALoadOfDeliveries() {
        var first = afterFirstDay();
        var counting = StoppingGraph.never(first);
        var told = told(new Watcher(first), () -> new TestPipeline(counting, secondDay, MORNING_2).load());
        assertThat(told).anyMatch(id -> id.startsWith("NEW_ADDRESS"));
        assertThat(told).anyMatch(id -> id.startsWith("MATCH_CHANGED"));
        assertThat(told).anyMatch(id -> id.startsWith("INVOLVEMENT_ENDED"));
        for (var written = 0; written < counting.written(); written++) {
            var graph = afterFirstDay();
            var killed = new TestPipeline(StoppingGraph.killedAfter(written, graph), secondDay, MORNING_2);
            assertThat(told(new Watcher(graph), () -> {
                        catchThrowable(killed::load);
                        new TestPipeline(graph, secondDay, MORNING_2).load();
                    }))
                    .as("killed after %d", written)
                    .isEqualTo(told);
        }
    }

    /// A decision marks no delivery, and a load that applies one can be killed between match and
    /// households.
    @Test
    void tellsAllAfterADecision() {
        var first = afterDecision();
        var counting = StoppingGraph.never(first);
        var told = told(new Watcher(first), () -> new TestPipeline(counting, firstDay, MORNING_2).load());
        var undisturbed = shapeOf(counting);
        assertThat(told).anyMatch(id -> id.startsWith("MATCH_CHANGED"));
        for (var written = 0; written < counting.written(); written++) {
            var graph = afterDecision();
            var killed = new TestPipeline(StoppingGraph.killedAfter(written, graph), firstDay, MORNING_2);
            assertThat(told(new Watcher(graph), () -> {
                        catchThrowable(killed::load);
                        new TestPipeline(graph, firstDay, MORNING_2).load();
                    }))
                    .as("killed after %d", written)
                    .isEqualTo(told);
            assertThat(shapeOf(graph).changesSince(undisturbed)).isEmpty();
        }
    }

    /// @return ids of what somebody is told who follows Ada and asks before and after
    private static Set<String> told(Watcher watcher, Runnable loads) {
        watcher.follows("schools/S-17", FollowKind.PERSON);
        watcher.asks();
        loads.run();
        var told = new HashSet<String>();
        watcher.asks().forEach(change -> told.add(change.id()));
        assertThat(watcher.asks()).isEmpty();
        return told;
    }

    private Graph afterFirstDay() {
        var graph = TestGraph.IN_PROCESS.empty();
        new TestPipeline(graph, firstDay, "2011-04-01T05:00:00Z").load();
        return graph;
    }

    private Graph afterDecision() {
        var graph = afterFirstDay();
        graph.write(Statement.named("review/createDecision")
                .with("id", "d-1")
                .with("kind", "CANNOT_LINK")
                .with("leftKey", "homes/H-3")
                .with("rightKey", "schools/S-17")
                .with("by", "ash")
                .with("reason", "Cousins.")
                .with("at", ZonedDateTime.parse(EVENING_1)));
        return graph;
    }

    private static GraphContent shapeOf(Graph graph) {
        return GraphContent.of(graph).without("Follow", "KNOWN_BY");
    }
}
