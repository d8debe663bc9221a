package org.joinedup.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.joinedup.graph.Graph;
import org.joinedup.graph.GraphContent;
import org.joinedup.graph.Statement;
import org.joinedup.graph.TestGraph;
import org.joinedup.ingest.Delivery;
import org.joinedup.ingest.PartnerInbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The graph at the end does not depend on which partner is loaded first, nor on whether days are
/// loaded as they come or together.
///
/// Ada is known to both partners. She moves on the second day and her mother Grace on the third,
/// when Sam has left the school.
class LoadOrderIT {

    private static final String NOW = "2011-04-03T05:00:00Z";
    private static final String SAM =
            "S-19,Sam,O'Neil,05/11/2001,M,9991234039,7,Larkspindle Close,JU1 2AB,999000000007,,";
    private static final String ADA =
            "S-17,Ada,Okafor,29/03/2003,F,9991234004,12,Larkspindle Close,JU1 2AB,999000000012,01/06/2009,";
    private static final String ADA_MOVED =
            "S-17,Ada,Okafor,29/03/2003,F,9991234004,3,Larkspindle Close,JU1 2AB,999000000003,01/04/2011,";
    private static final String ADA_AT_HOME =
            "H-3;Adda;Okafor;2003-03-29;9991234004;12 Larkspindle Close;JU1 2AB;999000000012;2009-06-01";
    private static final String GRACE =
            "H-4;Grace;Okafor;1975-08-02;9991234020;12 Larkspindle Close;JU1 2AB;999000000012;2009-06-01";
    private static final String GRACE_MOVED =
            "H-4;Grace;Okafor;1975-08-02;9991234020;3 Larkspindle Close;JU1 2AB;999000000003;2011-04-02";

    @TempDir
    Path folder;

    private PartnerInbox inbox;

    @BeforeEach
    void inboxIsEmpty() {
        inbox = new PartnerInbox(folder);
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameWhicheverPartnerIsStagedFirst(TestGraph way) {
        schoolsOfTheFirstDayArrive();
        homesOfTheFirstDayArrive();
        var inOrder = way.empty();
        pipeline(inOrder).stage().rematch().regroup();
        var expected = GraphContent.of(inOrder);

        var backwards = way.empty();
        pipeline(backwards).stage(Delivery.ORDER.reversed()).rematch().regroup();

        assertThat(GraphContent.of(backwards).changesSince(expected)).isEmpty();
        assertThat(together(backwards))
                .containsExactlyInAnyOrder(
                        "Individual [homes/H-3, schools/S-17]",
                        "Individual [homes/H-4]",
                        "Individual [schools/S-19]",
                        "Household [homes/H-3, homes/H-4, schools/S-17]",
                        "Household [schools/S-19]");
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameDayByDayAndAllAtOnce(TestGraph way) {
        var asTheyCame = way.empty();
        schoolsOfTheFirstDayArrive();
        homesOfTheFirstDayArrive();
        pipeline(asTheyCame).load();
        secondDayArrives();
        pipeline(asTheyCame).load();
        thirdDayArrives();
        pipeline(asTheyCame).load();
        var expected = GraphContent.of(asTheyCame);

        var together = way.empty();
        pipeline(together).load();

        assertThat(GraphContent.of(together).changesSince(expected)).isEmpty();
        assertThat(together(together))
                .containsExactlyInAnyOrder(
                        "Individual [homes/H-3, schools/S-17]",
                        "Individual [homes/H-4]",
                        "Individual [schools/S-19]",
                        "Household [homes/H-3, homes/H-4, schools/S-17]");
    }

    @ParameterizedTest
    @EnumSource
    void changesNothingWhenThereIsNothingNew(TestGraph way) {
        var graph = way.empty();
        schoolsOfTheFirstDayArrive();
        homesOfTheFirstDayArrive();
        pipeline(graph).load();
        var before = GraphContent.of(graph);

        new TestPipeline(graph, inbox, "2011-04-09T05:00:00Z").load().rematch().regroup();

        assertThat(GraphContent.of(graph).changesSince(before)).isEmpty();
    }

    /// Ids are given to what is there first, so only they may be others.
    @ParameterizedTest
    @EnumSource
    void putsTheSameTogetherWhenAPartnerComesLate(TestGraph way) {
        var late = way.empty();
        schoolsOfTheFirstDayArrive();
        pipeline(late).load();
        secondDayArrives();
        pipeline(late).load();
        homesOfTheFirstDayArrive();
        pipeline(late).load();
        var expected = together(late);

        var inTime = way.empty();
        pipeline(inTime).load();

        assertThat(together(inTime)).containsExactlyInAnyOrderElementsOf(expected);
    }

    private void schoolsOfTheFirstDayArrive() {
        inbox.schools("2011-03-31-full").pupils(ADA, SAM).arrives();
    }

    private void homesOfTheFirstDayArrive() {
        inbox.homes("2011-03-31-full").tenants(ADA_AT_HOME, GRACE).arrives();
    }

    private void secondDayArrives() {
        inbox.schools("2011-04-01-delta").pupils(ADA_MOVED).arrives();
    }

    private void thirdDayArrives() {
        inbox.schools("2011-04-02-full").pupils(ADA_MOVED).arrives();
        inbox.homes("2011-04-02-full").tenants(GRACE_MOVED).arrives();
    }

    private TestPipeline pipeline(Graph graph) {
        return new TestPipeline(graph, inbox, NOW);
    }

    private static List<String> together(Graph graph) {
        return graph.read(Statement.named("test/together"), row -> row.text("kind") + " " + row.texts("records"));
    }
}
