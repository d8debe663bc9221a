package org.joinedup.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.ingest.PartnerRows.ADA;
import static org.joinedup.ingest.PartnerRows.ADA_MOVED;
import static org.joinedup.ingest.PartnerRows.PSYCHOLOGY_OF_SAM;
import static org.joinedup.ingest.PartnerRows.SAM;
import static org.joinedup.ingest.PartnerRows.SISTER_OF_SAM;
import static org.joinedup.ingest.PartnerRows.STATEMENT_OF_SAM;
import static org.joinedup.ingest.PartnerRows.WELFARE_DONE;
import static org.joinedup.ingest.PartnerRows.WELFARE_OF_ADA;

import java.nio.file.Path;
import java.time.LocalDate;
import org.joinedup.graph.GraphContent;
import org.joinedup.graph.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What full extracts and deltas change in the staged rows, and what they leave alone.
class StagingIT {

    private static final String MORNING_1 = "2011-04-01T05:00:00Z";
    private static final String MORNING_2 = "2011-04-02T05:00:00Z";
    private static final String DAY_2 = "2011-04-01";

    @TempDir
    Path folder;

    private PartnerInbox inbox;

    @BeforeEach
    void firstDeliveryArrives() {
        inbox = new PartnerInbox(folder);
        everything("2011-03-31-full").arrives();
    }

    @ParameterizedTest
    @EnumSource
    void stagesEveryRowOfTheFirstDelivery(TestGraph way) {
        inbox.load(way.empty(), MORNING_1);

        assertThat(TestGraph.census())
                .hasToString("{DELIVERED_BY=1, Delivery=1, FileReport=5, HAS_FILE=5, "
                        + "HAS_INVOLVEMENT=2, Intervention=2, Involvement=2, OF_SERVICE=2, Practitioner=2, RECEIVED=2, "
                        + "STATES=1, Service=2, SourceRecord=2, SourceSystem=1, StatedRelation=1, WITH_PRACTITIONER=2, "
                        + "WITH_RECORD=1}");
    }

    @ParameterizedTest
    @EnumSource
    void changesNothingWhenTheSameIsDeliveredAgain(TestGraph way) {
        var graph = way.empty();
        inbox.load(graph, MORNING_1);
        var before = GraphContent.of(graph);

        everything(DAY_2 + "-full").arrives();
        inbox.load(graph, MORNING_2);

        String[] bookkeeping = {"Delivery", "FileReport", "HAS_FILE", "DELIVERED_BY", "SourceSystem"};
        assertThat(GraphContent.of(graph).without(bookkeeping).changesSince(before.without(bookkeeping)))
                .isEmpty();
        assertThat(TestGraph.census())
                .containsEntry("Delivery", 2L)
                .containsEntry("FileReport", 10L)
                .doesNotContainKey("PastVersion");
    }

    @ParameterizedTest
    @EnumSource
    void countsEveryRowOnceInTheReports(TestGraph way) {
        var graph = way.empty();
        inbox.load(graph, MORNING_1);

        assertThat(new Known(graph).counts("schools/2011-03-31-full"))
                .containsExactly(
                        "LOADED: 7 = 7 + 0",
                        "control.csv: 4 = 4 + 0",
                        "pupils.csv: 2 = 2 + 0",
                        "involvements.csv: 2 = 2 + 0",
                        "interventions.csv: 2 = 2 + 0",
                        "relations.csv: 1 = 1 + 0");
    }

    @ParameterizedTest
    @EnumSource
    void changesOnlyWhatADeltaNames(TestGraph way) {
        var graph = way.empty();
        inbox.load(graph, MORNING_1);
        var before = GraphContent.of(graph);

        inbox.schools(DAY_2 + "-delta").pupils(ADA_MOVED).arrives();
        inbox.load(graph, MORNING_2);

        var known = new Known(graph);
        assertThat(known.now("schools/S-17").text("address")).isEqualTo("3, Larkspindle Close");
        assertThat(known.versions("schools/S-19")).hasSize(1);
        String[] others = {"Involvement", "Intervention", "StatedRelation", "Practitioner", "Service"};
        assertThat(GraphContent.of(graph).only(others)).isEqualTo(before.only(others));
        assertThat(TestGraph.census()).containsEntry("SourceRecord", 2L).containsEntry("PastVersion", 1L);
    }

    @ParameterizedTest
    @EnumSource
    void closesWhatADeltaSaysIsRemoved(TestGraph way) {
        var graph = way.empty();
        inbox.load(graph, MORNING_1);

        inbox.schools(DAY_2 + "-delta").pupils("S-19,,,,,,,,,,,Left").arrives();
        inbox.load(graph, MORNING_2);

        var known = new Known(graph);
        assertThat(known.now("schools/S-19").findDate("closedOn")).isEqualTo(LocalDate.parse(DAY_2));
        assertThat(known.now("schools/S-19").findText("givenName")).isEqualTo("Sam");
        assertThat(known.now("schools/S-17").findDate("closedOn")).isNull();
        assertThat(known.now("schools/E-2").findDate("closedOn")).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void rejectsOnlyTheRowOfADeltaThatNamesAnUnknownPerson(TestGraph way) {
        var graph = way.empty();
        inbox.load(graph, MORNING_1);

        inbox.schools(DAY_2 + "-delta")
                .involvements(
                        "E-3,S-19,Education welfare service,W-1,Pat Quill,education welfare officer,"
                                + "0115 496 0001,pat.quill@schools.example.org,North,01/04/2011,",
                        "E-4,S-404,Educational psychology,W-2,Noor Haddad,,0115 496 0002,,,01/04/2011,")
                .arrives();
        inbox.load(graph, MORNING_2);

        var known = new Known(graph);
        assertThat(known.counts("schools/2011-04-01-delta"))
                .contains("LOADED: 2 = 1 + 1", "involvements.csv: 2 = 1 + 1");
        assertThat(known.issues("schools/2011-04-01-delta"))
                .containsExactly("involvements.csv 3 Pupil UnknownPerson REJECTS_ROW");
        assertThat(known.ties("schools/E-3"))
                .containsExactly(
                        "HAS_INVOLVEMENT schools/S-19",
                        "OF_SERVICE schools/education-welfare-service",
                        "WITH_PRACTITIONER schools/W-1");
        assertThat(TestGraph.census()).containsEntry("Involvement", 3L).doesNotContainKey("PastVersion");
    }

    @ParameterizedTest
    @EnumSource
    void leavesTheRowThatARejectedOneIsAboutAsItWas(TestGraph way) {
        var graph = way.empty();
        inbox.load(graph, MORNING_1);

        inbox.schools(DAY_2 + "-full")
                .pupils(ADA, SAM)
                .involvements(WELFARE_OF_ADA.replace("01/09/2010", "31/02/2010"))
                .interventions(WELFARE_DONE, STATEMENT_OF_SAM)
                .arrives();
        inbox.load(graph, MORNING_2);

        var known = new Known(graph);
        assertThat(known.issues("schools/2011-04-01-full"))
                .containsExactly("involvements.csv 2 Start ImpossibleDate REJECTS_ROW");
        assertThat(known.versions("schools/E-1")).hasSize(1);
        assertThat(known.now("schools/E-2").findDate("closedOn")).isEqualTo(LocalDate.parse(DAY_2));
    }

    @ParameterizedTest
    @EnumSource
    void closesNothingWhenNobodyCanTellWhoseARejectedRowIs(TestGraph way) {
        var graph = way.empty();
        inbox.load(graph, MORNING_1);

        inbox.schools(DAY_2 + "-full").pupils(ADA + ",surplus").arrives();
        inbox.load(graph, MORNING_2);

        var known = new Known(graph);
        assertThat(known.issues("schools/2011-04-01-full"))
                .containsExactly("pupils.csv 2 null WrongFieldCount REJECTS_ROW");
        assertThat(known.versions("schools/S-17")).hasSize(1);
        assertThat(known.versions("schools/S-19")).hasSize(1);
        assertThat(known.now("schools/E-1").findDate("closedOn")).isEqualTo(LocalDate.parse(DAY_2));
    }

    private PartnerDelivery everything(String name) {
        return inbox.schools(name)
                .pupils(ADA, SAM)
                .involvements(WELFARE_OF_ADA, PSYCHOLOGY_OF_SAM)
                .interventions(WELFARE_DONE, STATEMENT_OF_SAM)
                .relations(SISTER_OF_SAM);
    }
}
