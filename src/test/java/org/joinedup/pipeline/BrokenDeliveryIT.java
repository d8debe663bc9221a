package org.joinedup.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.joinedup.graph.StoppingGraph;
import org.joinedup.graph.TestGraph;
import org.joinedup.ingest.PartnerInbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is wrong with one partner's delivery keeps no other partner's from its answers.
class BrokenDeliveryIT {

    private static final String ADA =
            "S-17,Ada,Okafor,29/03/2003,F,9991234004,12,Larkspindle Close,JU1 2AB,999000000012,01/06/2009,";
    private static final String GRACE =
            "H-4;Grace;Okafor;1975-08-02;9991234020;12 Larkspindle Close;JU1 2AB;999000000012;2009-06-01";

    @TempDir
    Path folder;

    private PartnerInbox inbox;

    @BeforeEach
    void homesArrive() {
        inbox = new PartnerInbox(folder);
        inbox.homes("2011-03-31-full").tenants(GRACE).arrives();
    }

    @ParameterizedTest
    @EnumSource
    void loadsOnePartnerWhenAnotherIsRefused(TestGraph way) {
        inbox.schools("2011-03-31-full").pupils(ADA).miscounted(1).arrives();
        var graph = way.empty();

        load(graph);

        assertThat(statuses(graph)).containsExactly("homes/2011-03-31-full LOADED", "schools/2011-03-31-full REFUSED");
        assertThat(individuals(graph)).containsExactly("Grace Okafor");
        assertThat(TestGraph.census()).containsEntry("Household", 1L).containsEntry("SourceRecord", 1L);
    }

    @ParameterizedTest
    @EnumSource
    void loadsTheCorrectedDeliveryWithTheNextLoad(TestGraph way) {
        inbox.schools("2011-03-31-full").pupils(ADA).miscounted(1).arrives();
        var graph = way.empty();
        load(graph);

        inbox.schools("2011-03-31-full").pupils(ADA).arrives();
        load(graph);

        assertThat(statuses(graph)).containsExactly("homes/2011-03-31-full LOADED", "schools/2011-03-31-full LOADED");
        assertThat(individuals(graph)).containsExactlyInAnyOrder("Grace Okafor", "Ada Okafor");
        assertThat(TestGraph.census()).containsEntry("Household", 1L).containsEntry("MEMBER_OF", 2L);
    }

    @ParameterizedTest
    @EnumSource
    void loadsOnePartnerWhenWritingAnotherFails(TestGraph way) {
        inbox.schools("2011-03-31-full").pupils(ADA).arrives();
        var graph = way.empty();

        load(StoppingGraph.failingOn(BrokenDeliveryIT::createsPupils, graph));

        assertThat(statuses(graph)).containsExactly("homes/2011-03-31-full LOADED");
        assertThat(individuals(graph)).containsExactly("Grace Okafor");
        assertThat(TestGraph.census()).doesNotContainKey("UnfinishedDelivery").containsEntry("SourceRecord", 1L);

        load(graph);

        assertThat(statuses(graph)).containsExactly("homes/2011-03-31-full LOADED", "schools/2011-03-31-full LOADED");
    }

    private void load(Graph graph) {
        new TestPipeline(graph, inbox, "2011-04-01T05:00:00Z").load();
    }

    private static boolean createsPupils(Statement statement) {
        return statement.name().equals("ingest/createSourceRecords")
                && statement.parameters().get("rows") instanceof List<?> rows
                && rows.getFirst() instanceof Map<?, ?> row
                && "schools".equals(row.get("system"));
    }

    private static List<String> statuses(Graph graph) {
        return graph.read(Statement.named("test/deliveries"), row -> row.text("id") + " " + row.text("status"));
    }

    private static List<String> individuals(Graph graph) {
        return graph.read(Statement.named("test/individuals"), row -> row.text("displayName"));
    }
}
