package org.joinedup.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.ingest.PartnerRows.ADA;
import static org.joinedup.ingest.PartnerRows.ADA_MOVED;
import static org.joinedup.ingest.PartnerRows.GRACE;
import static org.joinedup.ingest.PartnerRows.SAM;

import java.nio.file.Path;
import org.joinedup.graph.Graph;
import org.joinedup.graph.GraphContent;
import org.joinedup.graph.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A delivery that comes after a later one of its partner was loaded does not turn history back.
class OutOfOrderIT {

    private static final String MORNING_1 = "2011-04-02T05:00:00Z";
    private static final String MORNING_2 = "2011-04-03T05:00:00Z";
    private static final String[] REPORTS = {
        "Delivery", "FileReport", "IngestIssue", "HAS_FILE", "HAS_ISSUE", "DELIVERED_BY"
    };

    @TempDir
    Path folder;

    private PartnerInbox inbox;

    @BeforeEach
    void adasMoveArrives() {
        inbox = new PartnerInbox(folder);
        inbox.schools("2011-04-01-full").pupils(ADA_MOVED).arrives();
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnOlderFullExtract(TestGraph way) {
        var graph = loaded(way);
        var before = GraphContent.of(graph);

        inbox.schools("2011-03-31-full").pupils(ADA, SAM).arrives();
        inbox.load(graph, MORNING_2);

        assertThat(GraphContent.of(graph).without(REPORTS).changesSince(before.without(REPORTS)))
                .isEmpty();
        var known = new Known(graph);
        assertThat(known.counts("schools/2011-03-31-full"))
                .containsExactly(
                        "REFUSED: 2 = 0 + 2",
                        "control.csv: 4 = 0 + 4",
                        "pupils.csv: 2 = 0 + 2",
                        "involvements.csv: 0 = 0 + 0",
                        "interventions.csv: 0 = 0 + 0",
                        "relations.csv: 0 = 0 + 0");
        assertThat(known.issues("schools/2011-03-31-full"))
                .containsExactly("schools/2011-03-31-full 0 null OutOfOrder REFUSES_EXTRACT");
    }

    @ParameterizedTest
    @EnumSource
    void saysWhichDeliveryWasLoadedAndWhatToDo(TestGraph way) {
        var graph = loaded(way);

        inbox.schools("2011-03-31-full").pupils(ADA, SAM).arrives();
        inbox.load(graph, MORNING_2);

        assertThat(new Known(graph)
                        .delivery("schools/2011-03-31-full")
                        .rows("issues")
                        .getFirst()
                        .text("message"))
                .isEqualTo(
                        "The later delivery schools/2011-04-01-full was loaded before and this one would turn it back; "
                                + "deliver what is still missing under a later date.");
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnOlderDelta(TestGraph way) {
        var graph = loaded(way);

        inbox.schools("2011-03-31-delta").pupils(ADA).arrives();
        inbox.load(graph, MORNING_2);

        var known = new Known(graph);
        assertThat(known.issues("schools/2011-03-31-delta"))
                .containsExactly("schools/2011-03-31-delta 0 null OutOfOrder REFUSES_EXTRACT");
        assertThat(known.versions("schools/S-17")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void refusesTheFullExtractOfADayWhoseChangesWereLoaded(TestGraph way) {
        inbox.schools("2011-04-02-delta").pupils(ADA_MOVED, SAM).arrives();
        var graph = loaded(way);

        inbox.schools("2011-04-02-full").pupils(ADA).arrives();
        inbox.load(graph, MORNING_2);

        var known = new Known(graph);
        assertThat(known.delivery("schools/2011-04-02-full").text("status")).isEqualTo("REFUSED");
        assertThat(known.now("schools/S-19").findDate("closedOn")).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void loadsTheChangesOfADayAfterItsFullExtract(TestGraph way) {
        var graph = loaded(way);

        inbox.schools("2011-04-01-delta").pupils(SAM).arrives();
        inbox.load(graph, MORNING_2);

        assertThat(new Known(graph).delivery("schools/2011-04-01-delta").text("status"))
                .isEqualTo("LOADED");
    }

    @ParameterizedTest
    @EnumSource
    void comparesWithNoOtherPartnersAndNoRefusedDelivery(TestGraph way) {
        inbox.schools("2011-04-05-full").pupils(ADA).miscounted(1).arrives();
        var graph = loaded(way);

        inbox.schools("2011-04-04-full").pupils(ADA_MOVED).arrives();
        inbox.homes("2011-03-31-full").tenants(GRACE).arrives();
        inbox.load(graph, MORNING_2);

        var known = new Known(graph);
        assertThat(known.delivery("schools/2011-04-05-full").text("status")).isEqualTo("REFUSED");
        assertThat(known.delivery("schools/2011-04-04-full").text("status")).isEqualTo("LOADED");
        assertThat(known.delivery("homes/2011-03-31-full").text("status")).isEqualTo("LOADED");
    }

    private Graph loaded(TestGraph way) {
        var graph = way.empty();
        inbox.load(graph, MORNING_1);
        return graph;
    }
}
