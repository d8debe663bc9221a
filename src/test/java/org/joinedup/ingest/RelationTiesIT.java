package org.joinedup.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.ingest.PartnerRows.ADA;
import static org.joinedup.ingest.PartnerRows.SAM;
import static org.joinedup.ingest.PartnerRows.SISTER_OF_SAM;
import static org.joinedup.ingest.PartnerRows.WELFARE_OF_ADA;

import java.nio.file.Path;
import java.time.LocalDate;
import org.joinedup.graph.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A relation is tied to both its people, and moves, ends and comes back with what is delivered.
class RelationTiesIT {

    private static final String MORNING_1 = "2011-04-01T05:00:00Z";
    private static final String MORNING_2 = "2011-04-02T05:00:00Z";
    private static final String IFE =
            "S-20,Ife,Okafor,29/03/2003,F,9991234012,12,Larkspindle Close,JU1 2AB,999000000012,,";
    private static final String LED_BY_PAT = ",Y,01/03/2011,0115 496 0099,duty@schools.example.org";

    @TempDir
    Path folder;

    private PartnerInbox inbox;

    @BeforeEach
    void firstDeliveryArrives() {
        inbox = new PartnerInbox(folder);
        inbox.schools("2011-03-31-full")
                .pupils(ADA, SAM)
                .involvements(WELFARE_OF_ADA + LED_BY_PAT)
                .relations(SISTER_OF_SAM)
                .arrives();
    }

    @ParameterizedTest
    @EnumSource
    void tiesARelationToBothItsPeople(TestGraph way) {
        var graph = way.empty();
        inbox.load(graph, MORNING_1);

        assertThat(new Known(graph).ties("schools/L-1"))
                .containsExactly("STATES schools/S-19", "WITH_RECORD schools/S-17");
    }

    @ParameterizedTest
    @EnumSource
    void movesARelationThatNamesSomebodyElseNow(TestGraph way) {
        var graph = way.empty();
        inbox.load(graph, MORNING_1);

        inbox.schools("2011-04-01-delta")
                .pupils(IFE)
                .relations(SISTER_OF_SAM.replace("S-17", "S-20"))
                .arrives();
        inbox.load(graph, MORNING_2);

        var known = new Known(graph);
        assertThat(known.ties("schools/L-1")).containsExactly("STATES schools/S-19", "WITH_RECORD schools/S-20");
        assertThat(known.versions("schools/L-1")).hasSize(2);
        assertThat(known.counts("schools/2011-04-01-delta")).contains("LOADED: 2 = 2 + 0");
    }

    @ParameterizedTest
    @EnumSource
    void closesARelationThatIsMissingOrWithdrawn(TestGraph way) {
        var graph = way.empty();
        inbox.load(graph, MORNING_1);

        inbox.schools("2011-04-01-delta").relations("L-1,,,,,,Withdrawn").arrives();
        inbox.load(graph, MORNING_2);

        var known = new Known(graph);
        assertThat(known.now("schools/L-1").findDate("closedOn")).isEqualTo(LocalDate.of(2011, 4, 1));
        assertThat(known.ties("schools/L-1")).hasSize(2);

        inbox.schools("2011-04-02-full")
                .pupils(ADA, SAM)
                .relations(SISTER_OF_SAM)
                .arrives();
        inbox.load(graph, "2011-04-03T05:00:00Z");
        assertThat(known.now("schools/L-1").findDate("closedOn")).isNull();

        inbox.schools("2011-04-03-full").pupils(ADA, SAM).arrives();
        inbox.load(graph, "2011-04-04T05:00:00Z");
        assertThat(known.now("schools/L-1").findDate("closedOn")).isEqualTo(LocalDate.of(2011, 4, 3));
        assertThat(known.versions("schools/L-1")).hasSize(4);
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhoLeadsWhoLeftAndWhoIsOnDuty(TestGraph way) {
        var graph = way.empty();
        inbox.load(graph, MORNING_1);

        var contact = new Known(graph).contact("schools/E-1");
        assertThat(contact.flag("lead")).isTrue();
        assertThat(contact.findDate("leftOn")).isEqualTo(LocalDate.of(2011, 3, 1));
        assertThat(contact.text("dutyPhone")).isEqualTo("0115 496 0099");
        assertThat(contact.text("dutyEmail")).isEqualTo("duty@schools.example.org");

        inbox.schools("2011-04-01-delta").involvements(WELFARE_OF_ADA + ",N").arrives();
        inbox.load(graph, MORNING_2);
        assertThat(new Known(graph).contact("schools/E-1").flag("lead")).isFalse();
    }
}
