package org.joinedup.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.ingest.PartnerRows.ADA;
import static org.joinedup.ingest.PartnerRows.ADA_MOVED;
import static org.joinedup.ingest.PartnerRows.PSYCHOLOGY_OF_SAM;
import static org.joinedup.ingest.PartnerRows.SAM;
import static org.joinedup.ingest.PartnerRows.STATEMENT_OF_SAM;
import static org.joinedup.ingest.PartnerRows.WELFARE_DONE;
import static org.joinedup.ingest.PartnerRows.WELFARE_OF_ADA;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.joinedup.graph.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a source said before is kept, with the days for which it was true and the moments at which
/// it was known.
class LoadHistoryIT {

    private static final String MORNING_1 = "2011-04-01T05:00:00Z";
    private static final String MORNING_2 = "2011-04-02T05:00:00Z";
    private static final String MORNING_3 = "2011-04-03T05:00:00Z";

    @TempDir
    Path folder;

    private PartnerInbox inbox;

    @BeforeEach
    void firstDeliveryArrives() {
        inbox = new PartnerInbox(folder);
        inbox.schools("2011-03-31-full")
                .pupils(ADA, SAM)
                .involvements(WELFARE_OF_ADA, PSYCHOLOGY_OF_SAM)
                .interventions(WELFARE_DONE, STATEMENT_OF_SAM)
                .arrives();
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheVersionBeforeAChange(TestGraph way) {
        var graph = way.empty();
        inbox.load(graph, MORNING_1);
        adaMovesOnTheSecondDay();
        inbox.load(graph, MORNING_2);

        assertThat(new Known(graph).versions("schools/S-17"))
                .containsExactly(
                        "12, Larkspindle Close | asOf 2011-03-31 closedOn null"
                                + " | known 2011-04-01T05:00:00Z to 2011-04-02T05:00:00Z",
                        "3, Larkspindle Close | asOf 2011-04-01 closedOn null | known 2011-04-02T05:00:00Z to null");
        assertThat(TestGraph.census()).containsEntry("PastVersion", 1L).containsEntry("VERSION_OF", 1L);
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatWasKnownAtAMoment(TestGraph way) {
        var graph = way.empty();
        inbox.load(graph, MORNING_1);
        adaMovesOnTheSecondDay();
        inbox.load(graph, MORNING_2);

        var known = new Known(graph);
        assertThat(known.at("2011-04-01T04:59:59Z", "schools/S-17")).isEmpty();
        assertThat(known.at("2011-04-02T04:59:59Z", "schools/S-17")
                        .orElseThrow()
                        .text("address"))
                .isEqualTo("12, Larkspindle Close");
        assertThat(known.at(MORNING_2, "schools/S-17").orElseThrow().text("address"))
                .isEqualTo("3, Larkspindle Close");
    }

    @ParameterizedTest
    @EnumSource
    void closesWhatIsMissingFromAFullExtract(TestGraph way) {
        var graph = way.empty();
        inbox.load(graph, MORNING_1);
        samIsMissingOnTheSecondDay();
        inbox.load(graph, MORNING_2);

        var known = new Known(graph);
        for (var key : new String[] {"schools/S-19", "schools/E-2", "schools/I-2"}) {
            assertThat(known.now(key).findDate("closedOn")).as(key).isEqualTo(LocalDate.of(2011, 4, 1));
            assertThat(known.now(key).moment("knownFrom")).as(key).isEqualTo(Instant.parse(MORNING_2));
            assertThat(known.at(MORNING_1, key).orElseThrow().findDate("closedOn"))
                    .as(key)
                    .isNull();
        }
        assertThat(known.now("schools/S-19").findText("givenName")).isEqualTo("Sam");
        assertThat(known.ties("schools/E-2")).hasSize(3);
        assertThat(TestGraph.census())
                .containsEntry("SourceRecord", 2L)
                .containsEntry("Involvement", 2L)
                .containsEntry("Intervention", 2L)
                .containsEntry("PastVersion", 3L);
    }

    @ParameterizedTest
    @EnumSource
    void closesOnceWhatStaysMissing(TestGraph way) {
        var graph = way.empty();
        inbox.load(graph, MORNING_1);
        samIsMissingOnTheSecondDay();
        inbox.load(graph, MORNING_2);
        inbox.schools("2011-04-02-full")
                .pupils(ADA)
                .involvements(WELFARE_OF_ADA)
                .interventions(WELFARE_DONE)
                .arrives();
        inbox.load(graph, MORNING_3);

        assertThat(new Known(graph).now("schools/S-19").findDate("closedOn")).isEqualTo(LocalDate.of(2011, 4, 1));
        assertThat(TestGraph.census()).containsEntry("PastVersion", 3L);
    }

    @ParameterizedTest
    @EnumSource
    void opensAgainWhatComesBack(TestGraph way) {
        var graph = way.empty();
        inbox.load(graph, MORNING_1);
        samIsMissingOnTheSecondDay();
        inbox.load(graph, MORNING_2);
        inbox.schools("2011-04-02-full")
                .pupils(ADA, SAM)
                .involvements(WELFARE_OF_ADA, PSYCHOLOGY_OF_SAM)
                .interventions(WELFARE_DONE, STATEMENT_OF_SAM)
                .arrives();
        inbox.load(graph, MORNING_3);

        var known = new Known(graph);
        assertThat(known.versions("schools/S-19"))
                .containsExactly(
                        "7, Larkspindle Close | asOf 2011-03-31 closedOn null"
                                + " | known 2011-04-01T05:00:00Z to 2011-04-02T05:00:00Z",
                        "7, Larkspindle Close | asOf 2011-03-31 closedOn 2011-04-01"
                                + " | known 2011-04-02T05:00:00Z to 2011-04-03T05:00:00Z",
                        "7, Larkspindle Close | asOf 2011-04-02 closedOn null | known 2011-04-03T05:00:00Z to null");
        assertThat(known.versions("schools/E-2")).hasSize(3);
        assertThat(known.versions("schools/I-2")).hasSize(3);
        assertThat(known.ties("schools/E-2"))
                .containsExactly(
                        "HAS_INVOLVEMENT schools/S-19",
                        "OF_SERVICE schools/educational-psychology",
                        "WITH_PRACTITIONER schools/W-2");
        assertThat(known.ties("schools/I-2")).containsExactly("RECEIVED schools/S-19");
    }

    private void adaMovesOnTheSecondDay() {
        inbox.schools("2011-04-01-full")
                .pupils(ADA_MOVED, SAM)
                .involvements(WELFARE_OF_ADA, PSYCHOLOGY_OF_SAM)
                .interventions(WELFARE_DONE, STATEMENT_OF_SAM)
                .arrives();
    }

    private void samIsMissingOnTheSecondDay() {
        inbox.schools("2011-04-01-full")
                .pupils(ADA)
                .involvements(WELFARE_OF_ADA)
                .interventions(WELFARE_DONE)
                .arrives();
    }
}
