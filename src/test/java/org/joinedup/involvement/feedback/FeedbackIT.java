package org.joinedup.involvement.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Page;
import org.joinedup.graph.StoppingGraph;
import org.joinedup.graph.TestGraph;
import org.joinedup.ingest.PartnerInbox;
import org.joinedup.pipeline.TestPipeline;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Ash says that Pat's telephone number and Ada's birth date are wrong, and that Pat is not
/// involved any more.
class FeedbackIT {

    private static final Caller ASH = new Caller("ash", Set.of(Role.PRACTITIONER));
    private static final Caller BO = new Caller("bo", Set.of(Role.DATA_MANAGER));
    private static final String ADA =
            "S-17,Ada,Okafor,%s/03/2003,F,9991234004,12,Larkspindle Close,JU1 2AB,999000000012,,";
    private static final String WELFARE =
            "E-1,S-17,Education welfare service,W-1,Pat Quill,welfare officer,01632 96000%d,,,01/09/2010,%s";

    @TempDir
    Path folder;

    private PartnerInbox inbox;

    @BeforeEach
    void firstDeliveryArrives() {
        inbox = new PartnerInbox(folder);
        arrives("2011-03-31-full", ADA.formatted("28"), WELFARE.formatted(1, ""));
    }

    @ParameterizedTest
    @EnumSource
    void isClosedByTheDeliveryThatCorrectsIt(TestGraph way) {
        var graph = loaded(way);
        var phone = report(graph, new FeedbackAboutInput(null, null, "schools/W-1"), WhatIsWrong.PHONE);
        var birth = report(graph, new FeedbackAboutInput("schools/S-17", null, null), WhatIsWrong.BIRTH_DATE);
        var over = report(graph, new FeedbackAboutInput(null, "schools/E-1", null), WhatIsWrong.NO_LONGER_INVOLVED);
        assertThat(states(graph)).containsOnly(FeedbackState.OPEN);

        arrives("2011-04-01-full", ADA.formatted("28"), WELFARE.formatted(2, ""));
        load(graph, "2011-04-02T05:00:00Z");

        var corrected = find(graph, phone);
        assertThat(corrected.state()).isEqualTo(FeedbackState.CORRECTED);
        assertThat(corrected.correctedBy()).isEqualTo("schools/2011-04-01-full");
        assertThat(corrected.closedAt()).isEqualTo(Instant.parse("2011-04-02T05:00:00Z"));
        assertThat(corrected.row().values())
                .filteredOn(FeedbackRow.Value::reported)
                .containsExactly(new FeedbackRow.Value("phone", "01632 960001", "01632 960002", true));
        assertThat(corrected.individual()).isNull();
        assertThat(find(graph, birth).state()).isEqualTo(FeedbackState.OPEN);
        assertThat(find(graph, over).state()).isEqualTo(FeedbackState.OPEN);

        arrives("2011-04-02-full", ADA.formatted("29"), WELFARE.formatted(2, "31/03/2011"));
        load(graph, "2011-04-03T05:00:00Z");

        assertThat(states(graph)).containsOnly(FeedbackState.CORRECTED);
        assertThat(find(graph, birth).correctedBy()).isEqualTo("schools/2011-04-02-full");
        assertThat(find(graph, birth).auditSubjects()).hasSize(1);
        assertThat(find(graph, phone).closedAt()).as("the first correction").isEqualTo("2011-04-02T05:00:00Z");
    }

    @ParameterizedTest
    @EnumSource
    void isClosedWithTheRow(TestGraph way) {
        var graph = loaded(way);
        var role = report(graph, new FeedbackAboutInput(null, "schools/E-1", null), WhatIsWrong.ROLE);
        var other = report(graph, new FeedbackAboutInput("schools/S-17", null, null), WhatIsWrong.OTHER);

        arrives("2011-04-01-full", ADA.formatted("28"));
        load(graph, "2011-04-02T05:00:00Z");

        assertThat(find(graph, role).state()).isEqualTo(FeedbackState.CORRECTED);
        assertThat(find(graph, other).state()).isEqualTo(FeedbackState.OPEN);
        arrives("2011-04-02-full", ADA.formatted("29"));
        load(graph, "2011-04-03T05:00:00Z");
        assertThat(find(graph, other).state()).isEqualTo(FeedbackState.CORRECTED);
    }

    @ParameterizedTest
    @EnumSource
    void isShownWithTheRowToDataManagers(TestGraph way) {
        var graph = loaded(way);
        report(graph, new FeedbackAboutInput("schools/S-17", null, null), WhatIsWrong.BIRTH_DATE);
        var desk = desk(graph);
        var page = new Page(0, 10);

        var open = desk.find(new FeedbackSearch(null, null, true, "schools"), BO, page)
                .getContent();
        assertThat(open).singleElement().satisfies(one -> {
            assertThat(one.by()).isEqualTo("ash");
            assertThat(one.text()).isEqualTo("Her mother says so.");
            assertThat(one.row().kind()).isEqualTo(RowKind.RECORD);
            assertThat(one.row().id()).isEqualTo("schools/S-17");
            assertThat(one.row().asOf()).isEqualTo("2011-03-31");
            assertThat(one.row().values())
                    .contains(new FeedbackRow.Value("birthDate", "2003-03-28", "2003-03-28", true))
                    .contains(new FeedbackRow.Value("familyName", "Okafor", "Okafor", false));
        });
        assertThat(desk.find(new FeedbackSearch(null, null, false, null), BO, page))
                .isEmpty();
        assertThat(desk.find(new FeedbackSearch(null, null, null, "homes"), BO, page))
                .isEmpty();
        assertThat(desk.find(FeedbackSearch.by("ash"), ASH, page)
                        .getContent()
                        .getFirst()
                        .row()
                        .values())
                .as("no more to who said it")
                .containsExactly(new FeedbackRow.Value("birthDate", "2003-03-28", "2003-03-28", true));
        assertThat(desk.find(FeedbackSearch.by("bo"), BO, page)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void isClosedByHandAndSaidAgain(TestGraph way) {
        var graph = loaded(way);
        var about = new FeedbackAboutInput(null, null, "schools/W-1");
        var id = report(graph, about, WhatIsWrong.PHONE);

        var closed = desk(graph).close(id, " It is right: I rang it. ", BO);

        assertThat(closed.state()).isEqualTo(FeedbackState.CLOSED);
        assertThat(closed.closed()).isEqualTo(new Feedback.Act("bo", "It is right: I rang it.", closed.closedAt()));
        assertThat(closed.correctedBy()).isNull();
        var again = report(graph, about, WhatIsWrong.PHONE);
        assertThat(find(graph, again).state()).isEqualTo(FeedbackState.OPEN);
        assertThatThrownBy(() -> desk(graph).close("none", "x", BO)).hasMessage("There is no feedback with this id.");
        assertThatThrownBy(() -> desk(graph).close(id, " ", BO)).hasMessage("Give a reason of 1 to 500 characters.");
    }

    @Test
    void isRefusedOfWhatIsNotThere() {
        var graph = loaded(TestGraph.IN_PROCESS);

        assertThatThrownBy(() -> report(graph, new FeedbackAboutInput(null, null, "schools/W-9"), WhatIsWrong.PHONE))
                .hasMessage("There is no row with this id.");
        assertThatThrownBy(() -> report(graph, new FeedbackAboutInput("schools/S-17", null, null), WhatIsWrong.LEFT))
                .hasMessage("Say LEFT of another sort of row, or say OTHER of this one.");
        assertThatThrownBy(() -> desk(graph)
                        .report(
                                new FeedbackInput(
                                        new FeedbackAboutInput("schools/S-17", null, null),
                                        WhatIsWrong.OTHER,
                                        "x".repeat(501)),
                                ASH))
                .hasMessage("Say it in up to 500 characters.");
    }

    /// Wherever the correcting load is killed, what was said while it was stopped is open, and
    /// corrected after it.
    @Test
    void outlivesALoadThatWasKilled() {
        arrives("2011-04-01-full", ADA.formatted("28"), WELFARE.formatted(2, ""));
        for (var written = 0; written < 14; written++) {
            var graph = afterFirstDelivery();
            var before = report(graph, new FeedbackAboutInput(null, null, "schools/W-1"), WhatIsWrong.PHONE);
            var killed = new TestPipeline(StoppingGraph.killedAfter(written, graph), inbox, "2011-04-02T05:00:00Z");
            catchThrowable(killed::load);
            var between = find(graph, before).state() == FeedbackState.OPEN
                    ? report(graph, new FeedbackAboutInput(null, null, "schools/W-1"), WhatIsWrong.PHONE)
                    : before;

            load(graph, "2011-04-02T06:00:00Z");

            assertThat(List.of(find(graph, before).state(), find(graph, between).state()))
                    .as("killed after %d", written)
                    .containsOnly(FeedbackState.CORRECTED);
        }
    }

    private Graph afterFirstDelivery() {
        var graph = TestGraph.IN_PROCESS.empty();
        var first = new PartnerInbox(folder.resolve("first"));
        first.schools("2011-03-31-full")
                .pupils(ADA.formatted("28"))
                .involvements(WELFARE.formatted(1, ""))
                .arrives();
        new TestPipeline(graph, first, "2011-04-01T05:00:00Z").load();
        return graph;
    }

    private Graph loaded(TestGraph way) {
        var graph = way.empty();
        load(graph, "2011-04-01T05:00:00Z");
        return graph;
    }

    private void load(Graph graph, String at) {
        new TestPipeline(graph, inbox, at).load();
    }

    private void arrives(String name, String pupil, String... involvements) {
        inbox.schools(name).pupils(pupil).involvements(involvements).arrives();
    }

    private static String report(Graph graph, FeedbackAboutInput about, WhatIsWrong what) {
        return desk(graph)
                .report(new FeedbackInput(about, what, " Her mother says so. "), ASH)
                .id();
    }

    private static Feedback find(Graph graph, String id) {
        return desk(graph)
                .find(FeedbackSearch.one(id), BO, new Page(0, 1))
                .getContent()
                .getFirst();
    }

    private static List<FeedbackState> states(Graph graph) {
        return desk(graph).find(FeedbackSearch.by("ash"), ASH, new Page(0, 10)).stream()
                .map(Feedback::state)
                .toList();
    }

    private static FeedbackDesk desk(Graph graph) {
        return new FeedbackDesk(graph, Clock.fixed(Instant.parse("2011-04-01T09:00:00Z"), ZoneOffset.UTC));
    }
}
