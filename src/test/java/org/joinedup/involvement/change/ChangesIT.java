package org.joinedup.involvement.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.joinedup.graph.TestGraph;
import org.joinedup.ingest.PartnerInbox;
import org.joinedup.pipeline.TestPipeline;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Ada lives with her mother Grace; her welfare officer is Pat. On the second day she moves to
/// Zoë's, Noor becomes involved, Pat's involvement gets an end, and the tenancy officer of Grace
/// hands over to another.
class ChangesIT {

    private static final String ADA =
            "S-17,Ada,Okafor,29/03/2003,F,9991234004,12,Larkspindle Close,JU1 2AB,999000000012,01/06/2009,";
    private static final String ADA_MOVED =
            "S-17,Ada,Okafor,29/03/2003,F,9991234004,3,Larkspindle Close,JU1 2AB,999000000003,01/04/2011,";
    private static final String SAM =
            "S-19,Sam,O'Neil,05/11/2001,M,9991234039,7,Larkspindle Close,JU1 2AB,999000000007,,";
    private static final String GRACE =
            "H-4;Grace;Okafor;1975-08-02;9991234020;12 Larkspindle Close;JU1 2AB;999000000012;2009-06-01";
    private static final String ZOE = "H-5;Zoë;Marsh;1988-12-24;;3 Larkspindle Close;JU1 2AB;999000000003;2010-02-14";
    private static final String WELFARE =
            "E-1,S-17,Education welfare service,W-1,Pat Quill,education welfare officer,,,,01/09/2010,";
    private static final String WELFARE_DONE = WELFARE + "31/03/2011";
    private static final String PSYCHOLOGY =
            "E-2,S-17,Educational psychology,W-2,Noor Haddad,educational psychologist,,,,01/04/2011,";

    @TempDir
    Path folder;

    private PartnerInbox inbox;

    @BeforeEach
    void firstDeliveryArrives() {
        inbox = new PartnerInbox(folder);
        inbox.schools("2011-03-31-full").pupils(ADA, SAM).involvements(WELFARE).arrives();
        inbox.homes("2011-03-31-full")
                .tenants(GRACE, ZOE)
                .officers("R-1;H-4;N-9;Ash Verma;01632 960001;2010-11-01;")
                .arrives();
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatBecameOfSomebodyFollowed(TestGraph way) {
        var graph = loaded(way);
        var watcher = new Watcher(graph);
        watcher.follows("schools/S-17", FollowKind.PERSON);
        watcher.asks();

        load(graph, secondDay(), "2011-04-02T05:00:00Z");

        assertThat(watcher.asks())
                .extracting(one -> one.kind() + " " + one.why() + " " + one.sentence())
                .containsExactly(
                        "INVOLVEMENT_BEGUN FOLLOWED Noor Haddad (educational psychologist, Educational psychology) is"
                                + " involved with Ada Okafor from 1 April 2011.",
                        "INVOLVEMENT_ENDED FOLLOWED The involvement of Pat Quill (education welfare officer, Education"
                                + " welfare service) with Ada Okafor has an end: its last day is 31 March 2011.",
                        "NEW_ADDRESS FOLLOWED Ada Okafor lives at 3 Larkspindle Close, JU1 2AB, and not at"
                                + " 12 Larkspindle Close, JU1 2AB any more.");
        assertThat(watcher.through()).isEqualTo(Instant.parse("2011-04-02T05:00:00Z"));
        assertThat(watcher.asks()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tellsOfFamiliesAlsoWhenOneLeaves(TestGraph way) {
        var graph = loaded(way);
        var watcher = new Watcher(graph);
        watcher.follows("homes/H-4", FollowKind.FAMILY);
        watcher.asks();

        load(graph, secondDay(), "2011-04-02T05:00:00Z");

        assertThat(watcher.asks())
                .extracting(one -> one.kind() + " " + one.why() + " " + one.involvementId())
                .containsExactly(
                        "INVOLVEMENT_BEGUN FAMILY_FOLLOWED schools/E-2",
                        "INVOLVEMENT_CHANGED FOLLOWED homes/R-1",
                        "INVOLVEMENT_ENDED FAMILY_FOLLOWED schools/E-1",
                        "NEW_ADDRESS FAMILY_FOLLOWED null");
    }

    @ParameterizedTest
    @EnumSource
    void tellsThoseWhoAreInvolvedAlsoThatTheyAreNoMore(TestGraph way) {
        var graph = loaded(way);
        var watcher = new Watcher(graph).withAccount("schools/W-1");
        watcher.asks();

        load(graph, secondDay(), "2011-04-02T05:00:00Z");

        assertThat(watcher.asks())
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.why()).isEqualTo(WatchReason.INVOLVED));
        inbox.schools("2011-04-02-full")
                .pupils(ADA, SAM)
                .involvements(WELFARE_DONE, PSYCHOLOGY)
                .arrives();
        load(graph, inbox, "2011-04-03T05:00:00Z");
        assertThat(watcher.asks()).as("her move back, after his work has ended").isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void tellsOfWhatIsTakenBackAndHandedOver(TestGraph way) {
        var graph = loaded(way);
        var watcher = new Watcher(graph);
        watcher.follows("homes/H-4", FollowKind.PERSON);
        watcher.follows("schools/S-17", FollowKind.PERSON);
        watcher.follows("schools/S-19", FollowKind.PERSON);
        watcher.asks();
        inbox.schools("2011-04-01-full")
                .pupils(ADA, SAM)
                .involvements(WELFARE.replace("S-17", "S-19"))
                .arrives();
        inbox.homes("2011-04-01-full")
                .tenants(GRACE, ZOE)
                .officers("R-1;H-4;N-8;Bo Ash;01632 960002;2010-11-01;")
                .arrives();
        load(graph, inbox, "2011-04-02T05:00:00Z");

        assertThat(watcher.sentences())
                .containsExactly(
                        "Pat Quill (education welfare officer, Education welfare service) is involved with Sam O'Neil"
                                + " from 1 September 2010.",
                        "Bo Ash (tenancy officer, Tenancy support) is involved with Grace Okafor in place of Ash Verma.",
                        "The involvement of Pat Quill (education welfare officer, Education welfare service) is not with"
                                + " Ada Okafor, but with somebody else.");

        inbox.homes("2011-04-02-full").tenants(GRACE, ZOE).arrives();
        load(graph, inbox, "2011-04-03T05:00:00Z");
        assertThat(watcher.sentences())
                .containsExactly(
                        "The involvement of Bo Ash (tenancy officer, Tenancy support) with Grace Okafor is over: the source held it no"
                                + " more on 2 April 2011.");
    }

    /// The housing company gets to know Ada: another record is taken to be hers.
    @ParameterizedTest
    @EnumSource
    void tellsOfTheMatch(TestGraph way) {
        var graph = loaded(way);
        var watcher = new Watcher(graph);
        var follow = watcher.follows("schools/S-17", FollowKind.PERSON);
        watcher.asks();
        inbox.homes("2011-04-01-full")
                .tenants(
                        GRACE,
                        ZOE,
                        "H-3;Ada;Okafor;2003-03-29;9991234004;12 Larkspindle Close;JU1 2AB;999000000012;2009-06-01")
                .arrives();
        load(graph, inbox, "2011-04-02T05:00:00Z");

        assertThat(watcher.sentences())
                .contains("The match of Ada Okafor has changed; records that are taken to be theirs now: 1.");
        assertThat(watcher.follow(follow.id()).others()).isEmpty();
        assertThat(watcher.follow(follow.id()).individual().id()).isEqualTo(watcher.individual("homes/H-3"));
    }

    @ParameterizedTest
    @EnumSource
    void tellsOfTeamsUntilTheNextLoad(TestGraph way) {
        var graph = loaded(way);
        var watcher = new Watcher(graph);
        watcher.follows("schools/S-17", FollowKind.PERSON);
        watcher.asks();
        var team = Statement.named("test/createTeam").with("id", "t-1").with("key", "schools/S-17");
        graph.write(team.with("at", ZonedDateTime.parse("2011-04-01T10:00:00Z")));

        assertThat(watcher.sentences()).containsExactly("A team around the family of Ada Okafor was formed.");
        assertThat(watcher.sentences()).containsExactly("A team around the family of Ada Okafor was formed.");
        new TestPipeline(graph, inbox, "2011-04-01T12:00:00Z").matchAgain();
        assertThat(watcher.sentences()).hasSize(1);
        assertThat(watcher.sentences()).isEmpty();

        var ended = Statement.named("test/endTeam").with("id", "t-1");
        graph.write(ended.with("at", ZonedDateTime.parse("2011-04-01T13:00:00Z")));
        assertThat(watcher.asks())
                .extracting(Change::kind, Change::teamId)
                .containsExactly(tuple(ChangeKind.TEAM_ENDED, "t-1"));
    }

    /// A team that was written up to half an hour after its moment is told, though a load was
    /// published between.
    @ParameterizedTest
    @EnumSource
    void tellsOfATeamThatWasWrittenLate(TestGraph way) {
        var graph = loaded(way);
        var watcher = new Watcher(graph);
        watcher.follows("schools/S-17", FollowKind.PERSON);
        new TestPipeline(graph, inbox, "2011-04-01T12:00:00Z").matchAgain();
        watcher.asks();
        var team = Statement.named("test/createTeam").with("id", "t-1").with("key", "schools/S-17");

        graph.write(team.with("at", ZonedDateTime.parse("2011-04-01T11:31:00Z")));

        assertThat(watcher.through()).isEqualTo(Instant.parse("2011-04-01T12:00:00Z"));
        assertThat(watcher.asks()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void givesTheSameByPages(TestGraph way) {
        var graph = loaded(way);
        var watcher = new Watcher(graph);
        watcher.follows("homes/H-4", FollowKind.FAMILY);
        load(graph, secondDay(), "2011-04-02T05:00:00Z");
        var whole = watcher.asks().stream().map(Change::id).toList();

        assertThat(whole).hasSizeGreaterThan(5).doesNotHaveDuplicates();
        for (var size : new int[] {1, 2, 5}) {
            assertThat(watcher.since(Instant.EPOCH).asks(size))
                    .extracting(Change::id)
                    .isEqualTo(whole);
            assertThat(watcher.through()).isEqualTo(Instant.parse("2011-04-02T05:00:00Z"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void followsUntilItEndsAndOnlyOnce(TestGraph way) {
        var graph = loaded(way);
        var watcher = new Watcher(graph);
        var follow = watcher.follows("schools/S-17", FollowKind.PERSON);

        assertThat(watcher.follows("schools/S-17", FollowKind.PERSON)).isEqualTo(follow);
        assertThat(watcher.follows("schools/S-17", FollowKind.FAMILY).id()).isNotEqualTo(follow.id());
        assertThat(watcher.unfollows(follow.id())).isTrue();
        assertThat(watcher.unfollows("another's")).isFalse();
        assertThat(watcher.follows("schools/S-17", FollowKind.PERSON).id()).isNotEqualTo(follow.id());
        assertThatThrownBy(() -> new Follows(graph, Clock.systemUTC()).begin("ash", "nobody", FollowKind.PERSON))
                .hasMessage("There is no individual with this id.");
    }

    private PartnerInbox secondDay() {
        inbox.schools("2011-04-01-full")
                .pupils(ADA_MOVED, SAM)
                .involvements(WELFARE_DONE, PSYCHOLOGY)
                .arrives();
        inbox.homes("2011-04-01-full")
                .tenants(GRACE, ZOE)
                .officers("R-1;H-4;N-8;Bo Ash;01632 960002;2010-11-01;")
                .arrives();
        return inbox;
    }

    private Graph loaded(TestGraph way) {
        var graph = way.empty();
        load(graph, inbox, "2011-04-01T05:00:00Z");
        return graph;
    }

    private static void load(Graph graph, PartnerInbox inbox, String at) {
        new TestPipeline(graph, inbox, at).load();
    }
}
