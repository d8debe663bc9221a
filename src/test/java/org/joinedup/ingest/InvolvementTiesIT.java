package org.joinedup.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.ingest.PartnerRows.ADA;
import static org.joinedup.ingest.PartnerRows.SAM;
import static org.joinedup.ingest.PartnerRows.WELFARE_DONE;
import static org.joinedup.ingest.PartnerRows.WELFARE_OF_ADA;

import java.nio.file.Path;
import org.joinedup.graph.Graph;
import org.joinedup.graph.GraphContent;
import org.joinedup.graph.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// An involvement that changes hands is tied to the new practitioner, service or person alone.
class InvolvementTiesIT {

    @TempDir
    Path folder;

    private PartnerInbox inbox;

    @BeforeEach
    void firstDeliveryArrives() {
        inbox = new PartnerInbox(folder);
        inbox.schools("2011-03-31-full")
                .pupils(ADA, SAM)
                .involvements(WELFARE_OF_ADA)
                .interventions(WELFARE_DONE)
                .arrives();
    }

    @ParameterizedTest
    @EnumSource
    void keepsOnePractitionerWhoChangesPhone(TestGraph way) {
        var graph = loadedWith(way, WELFARE_OF_ADA.replace("0115 496 0001", "0115 496 0009"));

        assertThat(GraphContent.of(graph).only("Practitioner").lines())
                .singleElement()
                .asString()
                .contains("phone=0115 496 0009");
        assertThat(GraphContent.of(graph).only("PastVersion").lines())
                .singleElement()
                .asString()
                .contains("phone=0115 496 0001", "knownTo=2011-04-02T05:00Z");
        assertThat(new Known(graph).versions("schools/E-1")).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void followsToAnotherPractitioner(TestGraph way) {
        var graph = loadedWith(
                way, WELFARE_OF_ADA.replace("W-1,Pat Quill", "W-7,Kit Okonjo").replace("pat.quill", "kit.okonjo"));

        assertThat(new Known(graph).ties("schools/E-1"))
                .containsExactly(
                        "HAS_INVOLVEMENT schools/S-17",
                        "OF_SERVICE schools/education-welfare-service",
                        "WITH_PRACTITIONER schools/W-7");
        assertThat(practitionerBefore(graph)).isEqualTo("schools/W-1");
        assertThat(TestGraph.census()).containsEntry("Practitioner", 2L).containsEntry("PastVersion", 1L);
    }

    @ParameterizedTest
    @EnumSource
    void losesItsPractitionerWhenNoneIsNamedAnyMore(TestGraph way) {
        var graph = loadedWith(way, "E-1,S-17,Education welfare service,,,,,,,01/09/2010,");

        assertThat(new Known(graph).ties("schools/E-1"))
                .containsExactly("HAS_INVOLVEMENT schools/S-17", "OF_SERVICE schools/education-welfare-service");
    }

    @ParameterizedTest
    @EnumSource
    void followsToAnotherService(TestGraph way) {
        var graph = loadedWith(way, WELFARE_OF_ADA.replace("Education welfare service", "Behaviour support"));

        assertThat(new Known(graph).ties("schools/E-1"))
                .containsExactly(
                        "HAS_INVOLVEMENT schools/S-17",
                        "OF_SERVICE schools/behaviour-support",
                        "WITH_PRACTITIONER schools/W-1");
        assertThat(TestGraph.census()).containsEntry("Service", 2L);
    }

    @ParameterizedTest
    @EnumSource
    void followsToAnotherPerson(TestGraph way) {
        var graph = loadedWith(way, WELFARE_OF_ADA.replace("S-17", "S-19"));

        assertThat(new Known(graph).ties("schools/E-1"))
                .containsExactly(
                        "HAS_INVOLVEMENT schools/S-19",
                        "OF_SERVICE schools/education-welfare-service",
                        "WITH_PRACTITIONER schools/W-1");
    }

    @ParameterizedTest
    @EnumSource
    void followsToAPersonWhoIsNew(TestGraph way) {
        var graph = way.empty();
        inbox.load(graph, "2011-04-01T05:00:00Z");

        inbox.schools("2011-04-01-delta")
                .pupils("S-20,Ife,Okafor,29/03/2003,F,9991234012,12,Larkspindle Close,JU1 2AB,999000000012,,")
                .involvements(WELFARE_OF_ADA.replace("S-17", "S-20"))
                .interventions(WELFARE_DONE.replace("S-17", "S-20"))
                .arrives();
        inbox.load(graph, "2011-04-02T05:00:00Z");

        var known = new Known(graph);
        assertThat(known.ties("schools/E-1"))
                .contains("HAS_INVOLVEMENT schools/S-20")
                .hasSize(3);
        assertThat(known.ties("schools/I-1")).containsExactly("RECEIVED schools/S-20");
        assertThat(known.versions("schools/I-1")).hasSize(2);
    }

    private Graph loadedWith(TestGraph way, String changedInvolvement) {
        var graph = way.empty();
        inbox.load(graph, "2011-04-01T05:00:00Z");
        inbox.schools("2011-04-01-full")
                .pupils(ADA, SAM)
                .involvements(changedInvolvement)
                .interventions(WELFARE_DONE)
                .arrives();
        inbox.load(graph, "2011-04-02T05:00:00Z");
        return graph;
    }

    private static String practitionerBefore(Graph graph) {
        return new Known(graph)
                .at("2011-04-02T04:59:59Z", "schools/E-1")
                .orElseThrow()
                .text("practitionerId");
    }
}
