package org.joinedup.household.family;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.joinedup.graph.TestGraph;
import org.joinedup.pipeline.TestPipeline;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.joinedup.viewpoint.TestViewpoint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The family of [TwoHomes], walked through by hand.
class FamilyIT {

    private static final String NOW = "2011-03-31T05:00:00Z";

    @TempDir
    static Path folder;

    private static final Caller CALLER = new Caller("ash", Set.of(Role.PRACTITIONER));

    private static Map<TestGraph, FamilyQueries> ways;
    private static Map<String, String> ids;
    private static Map<String, String> names;

    private FamilyQueries queries;

    /// Once for all, because the tests only read: both ways lead to one graph.
    @BeforeAll
    static void loadsTheFamily() {
        var graphs = Stream.of(TestGraph.values()).collect(toMap(way -> way, TestGraph::empty));
        var graph = graphs.get(TestGraph.IN_PROCESS);
        new TestPipeline(graph, TwoHomes.arriveIn(folder), NOW).load();
        var clock = Clock.fixed(Instant.parse(NOW), ZoneOffset.UTC);
        ways = graphs.entrySet().stream().collect(toMap(Map.Entry::getKey, way -> queries(way.getValue(), clock)));
        ids = graph
                .read(
                        Statement.named("test/givenNames"),
                        row -> Map.entry(row.text("givenName"), row.text("individualId")))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        names = ids.entrySet().stream().collect(toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    private static FamilyQueries queries(Graph graph, Clock clock) {
        var now = TestViewpoint.of(graph, clock);
        return new FamilyQueries(graph, now.today(), now.shared());
    }

    @ParameterizedTest
    @EnumSource
    void tellsHowEachMemberBelongsToAda(TestGraph way) {
        queries = ways.get(way);
        var family = family("Ada", 1);

        assertThat(family.members())
                .extracting(member -> name(member.individual().id()))
                .containsExactly("Grace", "Lee", "Ife", "Ruth", "Tunde");
        assertThat(family.members())
                .extracting(FamilyMember::livesWith)
                .containsExactly(true, true, true, false, false);
        assertThat(family.members())
                .extracting(FamilyMember::livedWith)
                .containsExactly(false, false, false, false, true);
        assertThat(family.members())
                .extracting(FamilyMember::livesElsewhere)
                .containsExactly(false, false, false, true, true);
        assertThat(family.members())
                .extracting(FamilyIT::kinds)
                .containsExactly("PARENT", "", "SIBLING", "CARER", "PARENT");
        assertThat(family.truncated()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhenAdaLivedWithHerFatherAndWhereHeLivesNow(TestGraph way) {
        queries = ways.get(way);
        var family = family("Ada", 1);
        var tunde = family.members().getLast();

        assertThat(tunde.home()).isNotNull().isNotEqualTo(family.home());
        assertThat(tunde.together()).singleElement().satisfies(time -> {
            assertThat(time.household()).isEqualTo(family.home());
            assertThat(time.from()).isEqualTo(LocalDate.of(2003, 3, 29));
            assertThat(time.to()).isEqualTo(LocalDate.of(2008, 8, 31));
        });
        assertThat(family("Noah", 1).home()).isEqualTo(tunde.home());
    }

    @ParameterizedTest
    @EnumSource
    void showsTheTwinsToTheFatherWhoLivesApart(TestGraph way) {
        queries = ways.get(way);
        var members = family("Tunde", 1).members();

        assertThat(members)
                .extracting(member -> name(member.individual().id()))
                .startsWith("Maya", "Noah")
                .hasSize(5)
                .contains("Ada", "Ife")
                .endsWith("Grace");
        var ada = members.stream()
                .filter(member -> name(member.individual().id()).equals("Ada"))
                .findFirst()
                .orElseThrow();
        assertThat(ada.livesElsewhere()).isTrue();
        assertThat(kinds(ada)).isEqualTo("CHILD");
        assertThat(ada.relations().getFirst().inverse()).isTrue();
        assertThat(members.getLast().relations().getFirst().current()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void makesOneRelationOfTwoStatements(TestGraph way) {
        queries = ways.get(way);
        var relations = relations("Ada");

        assertThat(relations)
                .extracting(one -> one.kind() + " " + name(one.individual().id()))
                .containsExactly("PARENT Tunde", "PARENT Grace", "CARER Ruth", "SIBLING Ife");
        var ife = relations.getLast();
        assertThat(ife.inverse()).isFalse();
        assertThat(ife.from()).isEqualTo(LocalDate.of(2003, 3, 29));
        assertThat(ife.statedBy())
                .extracting(said -> said.key().text() + " " + said.systemName() + " " + said.inverse())
                .containsExactly("schools/L-1 Schools false", "schools/L-2 Schools true");
    }

    @ParameterizedTest
    @EnumSource
    void turnsRoundWhatTheOtherStates(TestGraph way) {
        queries = ways.get(way);

        assertThat(relations("Ruth"))
                .extracting(one -> one.kind() + " " + name(one.individual().id()) + " " + one.inverse())
                .containsExactly("CHILD Grace true", "CARED_FOR Ada true");
        assertThat(relations("Noah"))
                .extracting(one -> one.kind() + " " + name(one.individual().id()) + " " + one.inverse())
                .containsExactly("PARENT Tunde false", "PARENT Maya true");
    }

    @ParameterizedTest
    @EnumSource
    void keepsThePartnerBeforeApartFromThePresentOne(TestGraph way) {
        queries = ways.get(way);

        assertThat(relations("Grace"))
                .filteredOn(one -> one.kind().name().equals("PARTNER"))
                .extracting(
                        one -> name(one.individual().id()) + " " + one.from() + " " + one.to() + " " + one.current())
                .containsExactly("Lee 2010-01-01 null true", "Tunde 2002-01-01 2008-08-31 false");
    }

    @ParameterizedTest
    @EnumSource
    void drawsOneStepAroundAda(TestGraph way) {
        queries = ways.get(way);
        var network = queries.network(family("Ada", 1), CALLER);

        assertThat(steps(network)).containsExactlyInAnyOrder("Ada 0", "Grace 1", "Lee 1", "Ife 1", "Ruth 1", "Tunde 1");
        assertThat(network.nodes().getFirst().steps()).isZero();
        assertThat(edges(network, FamilyTie.LIVES_WITH))
                .containsExactlyInAnyOrder("Ada Grace", "Ada Lee", "Ada Ife", "Grace Lee", "Grace Ife", "Ife Lee");
        assertThat(edges(network, FamilyTie.LIVED_WITH))
                .containsExactlyInAnyOrder("Ada Tunde", "Grace Tunde", "Ife Tunde");
        assertThat(edges(network, FamilyTie.SIBLING)).containsExactly("Ada Ife");
        assertThat(edges(network, FamilyTie.PARTNER)).containsExactlyInAnyOrder("Grace Lee", "Grace Tunde");
        assertThat(directed(network, FamilyTie.PARENT))
                .containsExactlyInAnyOrder("Ada Grace", "Ada Tunde", "Ife Grace", "Ife Tunde", "Grace Ruth");
        assertThat(directed(network, FamilyTie.CARER)).containsExactly("Ada Ruth");
        assertThat(network.edges()).hasSize(18);
        assertThat(network.truncated()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void reachesTheHalfBrotherInTwoSteps(TestGraph way) {
        queries = ways.get(way);
        var network = queries.network(family("Ada", 2), CALLER);

        assertThat(steps(network)).hasSize(8).contains("Maya 2", "Noah 2");
        assertThat(directed(network, FamilyTie.PARENT)).contains("Noah Maya", "Noah Tunde");
        assertThat(network.edges()).hasSize(24);
        assertThat(steps(queries.network(family("Ada", 3), CALLER))).hasSize(8);
    }

    @ParameterizedTest
    @EnumSource
    void saysWhenTheNetworkWasCut(TestGraph way) {
        queries = ways.get(way);
        var network = queries.network(
                queries.family(id("Ada"), new Extent(3, 4), CALLER).orElseThrow(), CALLER);

        assertThat(steps(network)).hasSize(4).contains("Ada 0").doesNotContain("Maya 2", "Noah 2");
        assertThat(network.truncated()).isTrue();
        var exact = queries.network(
                queries.family(id("Ada"), new Extent(3, 8), CALLER).orElseThrow(), CALLER);
        assertThat(steps(exact)).hasSize(8);
        assertThat(exact.truncated()).isFalse();
        assertThat(queries.family(id("Ada"), new Extent(1, 4), CALLER)
                        .orElseThrow()
                        .truncated())
                .isTrue();
        assertThat(queries.family(id("Ada"), new Extent(1, 5), CALLER)
                        .orElseThrow()
                        .truncated())
                .isFalse();
    }

    private Family family(String givenName, int depth) {
        return queries.family(id(givenName), new Extent(depth, 60), CALLER).orElseThrow();
    }

    private List<Relation> relations(String givenName) {
        var individual = family(givenName, 1).individual();
        return queries.relations(List.of(individual), CALLER).getOrDefault(individual, List.of());
    }

    private static String id(String givenName) {
        return ids.getOrDefault(givenName, "nobody");
    }

    private static String name(String id) {
        return names.getOrDefault(id, "nobody");
    }

    private static String kinds(FamilyMember member) {
        return String.join(
                " ", member.relations().stream().map(one -> one.kind().name()).toList());
    }

    private List<String> steps(FamilyNetwork network) {
        return network.nodes().stream()
                .map(node -> name(node.individual().id()) + " " + node.steps())
                .toList();
    }

    private List<String> directed(FamilyNetwork network, FamilyTie tie) {
        return network.edges().stream()
                .filter(edge -> edge.tie() == tie)
                .map(edge -> name(edge.fromId()) + " " + name(edge.toId()))
                .toList();
    }

    /// @return the two names by the alphabet
    private List<String> edges(FamilyNetwork network, FamilyTie tie) {
        return directed(network, tie).stream()
                .map(both ->
                        String.join(" ", Stream.of(both.split(" ")).sorted().toList()))
                .toList();
    }
}
