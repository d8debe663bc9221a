package org.joinedup.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.ingest.PartnerRows.ADA;
import static org.joinedup.ingest.PartnerRows.ADA_MOVED;
import static org.joinedup.ingest.PartnerRows.GRACE;
import static org.joinedup.ingest.PartnerRows.SAM;
import static org.joinedup.ingest.PartnerRows.TENANCY_OF_GRACE;
import static org.joinedup.ingest.PartnerRows.WELFARE_OF_ADA;

import java.nio.file.Path;
import org.joinedup.graph.GraphContent;
import org.joinedup.graph.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A refused delivery leaves its report and nothing else.
class RefusedDeliveryIT {

    private static final String MORNING_1 = "2011-04-01T05:00:00Z";
    private static final String MORNING_2 = "2011-04-02T05:00:00Z";
    private static final String MORNING_3 = "2011-04-03T05:00:00Z";
    private static final String[] REPORTS = {
        "Delivery", "FileReport", "IngestIssue", "HAS_FILE", "HAS_ISSUE", "DELIVERED_BY"
    };

    @TempDir
    Path folder;

    private PartnerInbox inbox;

    @BeforeEach
    void firstDeliveryArrives() {
        inbox = new PartnerInbox(folder);
        inbox.schools("2011-03-31-full")
                .pupils(ADA, SAM)
                .involvements(WELFARE_OF_ADA)
                .arrives();
    }

    @ParameterizedTest
    @EnumSource
    void changesNoRowWhenAControlTotalIsMissed(TestGraph way) {
        var graph = way.empty();
        inbox.load(graph, MORNING_1);
        var before = GraphContent.of(graph);

        inbox.schools("2011-04-01-full").pupils(ADA_MOVED).miscounted(1).arrives();
        inbox.load(graph, MORNING_2);

        assertThat(GraphContent.of(graph).without(REPORTS).changesSince(before.without(REPORTS)))
                .isEmpty();
        var known = new Known(graph);
        assertThat(known.counts("schools/2011-04-01-full"))
                .containsExactly(
                        "REFUSED: 1 = 0 + 1",
                        "control.csv: 4 = 0 + 4",
                        "pupils.csv: 1 = 0 + 1",
                        "involvements.csv: 0 = 0 + 0",
                        "interventions.csv: 0 = 0 + 0",
                        "relations.csv: 0 = 0 + 0");
        assertThat(known.issues("schools/2011-04-01-full"))
                .containsExactly(
                        "pupils.csv 0 null ControlTotalMissed REFUSES_EXTRACT",
                        "involvements.csv 0 null ControlTotalMissed REFUSES_EXTRACT",
                        "interventions.csv 0 null ControlTotalMissed REFUSES_EXTRACT",
                        "relations.csv 0 null ControlTotalMissed REFUSES_EXTRACT");
    }

    @ParameterizedTest
    @EnumSource
    void takesTheCorrectedFilesOfTheSameFolder(TestGraph way) {
        var graph = way.empty();
        inbox.load(graph, MORNING_1);
        inbox.schools("2011-04-01-full").pupils(ADA_MOVED, SAM).miscounted(1).arrives();
        inbox.load(graph, MORNING_2);

        inbox.schools("2011-04-01-full").pupils(ADA_MOVED, SAM).arrives();
        inbox.load(graph, MORNING_3);

        var known = new Known(graph);
        assertThat(known.counts("schools/2011-04-01-full"))
                .contains("LOADED: 2 = 2 + 0")
                .hasSize(6);
        assertThat(known.issues("schools/2011-04-01-full")).isEmpty();
        assertThat(known.now("schools/S-17").text("address")).isEqualTo("3, Larkspindle Close");
        assertThat(known.now("schools/S-17").moment("knownFrom")).hasToString(MORNING_3);
        assertThat(inbox.deliveries(graph).notLoaded()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void keepsNoOtherPartnersDeliveryFromBeingLoaded(TestGraph way) {
        inbox.homes("2011-03-31-full")
                .tenants(GRACE)
                .officers(TENANCY_OF_GRACE)
                .miscounted(-1)
                .arrives();

        var graph = way.empty();
        inbox.load(graph, MORNING_1);

        var known = new Known(graph);
        assertThat(known.delivery("homes/2011-03-31-full").text("status")).isEqualTo("REFUSED");
        assertThat(known.delivery("schools/2011-03-31-full").text("status")).isEqualTo("LOADED");
        assertThat(known.at(MORNING_1, "homes/H-4")).isEmpty();
        assertThat(known.at(MORNING_1, "schools/S-17")).isPresent();
    }
}
