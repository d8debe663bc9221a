package org.joinedup.individual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.joinedup.individual.Staged.before;
import static org.joinedup.individual.Staged.cluster;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.joinedup.match.Cluster;
import org.junit.jupiter.api.Test;

class IdentityAssignmentTests {

    /// Made from the first key of the cluster: `a/1`.
    private static final String FIRST =
            new IdentityAssignment(List.of(cluster("a/1")), before(Map.of(), Set.of())).id(cluster("a/1"));

    @Test
    void makesANewIdFromTheFirstKey() {
        var one = cluster("b/2", "a/1");
        assertThat(assign(Map.of(), one).id(one)).isEqualTo(FIRST).matches("[0-9a-f]{16}");
    }

    @Test
    void keepsAnIdWhenARecordComesThatIsFirstByKey() {
        var grown = cluster("b/1", "a/0");
        assertThat(assign(Map.of("b/1", "x"), grown).id(grown)).isEqualTo("x");
    }

    @Test
    void leavesTheIdToTheMoreRecordsWhenAClusterIsSplit() {
        var less = cluster("a/1");
        var more = cluster("a/2", "a/3");
        var assignment = assign(Map.of("a/1", "x", "a/2", "x", "a/3", "x"), less, more);
        assertThat(assignment.id(more)).isEqualTo("x");
        assertThat(assignment.id(less)).isEqualTo(FIRST);
        assertThat(assignment.merged()).isEmpty();
    }

    @Test
    void leavesTheIdToTheFirstKeyWhenAClusterIsSplitInHalves() {
        var first = cluster("a/1", "a/4");
        var second = cluster("a/2", "a/3");
        var before = Map.of("a/1", "x", "a/2", "x", "a/3", "x", "a/4", "x");
        assertThat(assign(before, second, first).id(first)).isEqualTo("x");
    }

    /// Two halves of two records; the second's links were stronger.
    @Test
    void leavesTheIdToTheGreaterWeightWhenAClusterIsSplitInHalves() {
        var first = cluster("a/1", "a/4");
        var second = cluster("a/2", "a/3");
        var links = Map.of(
                "a/1", new Link("a/1", "x", 9, null),
                "a/4", new Link("a/4", "x", 9, null),
                "a/2", new Link("a/2", "x", 20, null),
                "a/3", new Link("a/3", "x", 20, null));
        var known = Map.of("x", Staged.known("x", "some"));
        var assignment = new IdentityAssignment(List.of(first, second), new IdentitiesBefore(links, known, Map.of()));
        assertThat(assignment.id(second)).isEqualTo("x");
        assertThat(assignment.split()).isEqualTo(Map.of(assignment.id(first), Set.of("x")));
    }

    /// Record b/1 was y before y was merged into x: it takes y's id back when it parts from x's
    /// own.
    @Test
    void givesARetiredIdBackToTheRecordThatFoundedIt() {
        var one = cluster("a/1");
        var other = cluster("b/1");
        var links = Map.of("a/1", new Link("a/1", "x", 0, null), "b/1", new Link("b/1", "x", 0, null));
        var known = Map.of("x", Staged.known("x", "some"), "y", Staged.known("y", ""));
        var histories = Map.of("b/1", new RecordHistory("b/1", Map.of("y", true, "x", false)));
        var assignment = new IdentityAssignment(List.of(one, other), new IdentitiesBefore(links, known, histories));
        assertThat(assignment.id(one)).isEqualTo("x");
        assertThat(assignment.id(other)).isEqualTo("y");
        assertThat(assignment.revived()).containsExactly("y");
        assertThat(assignment.split()).isEmpty();
    }

    @Test
    void keepsTheIdOfTheMoreRecordsWhenTwoAreMerged() {
        var both = cluster("a/1", "a/2", "a/3");
        var assignment = assign(Map.of("a/1", "x", "a/2", "y", "a/3", "y"), both);
        assertThat(assignment.id(both)).isEqualTo("y");
        assertThat(assignment.merged()).isEqualTo(Map.of("x", "y"));
    }

    @Test
    void keepsTheFirstIdWhenTwoAreMergedThatAreEqual() {
        var both = cluster("a/1", "a/2");
        var assignment = assign(Map.of("a/1", "y", "a/2", "x"), both);
        assertThat(assignment.id(both)).isEqualTo("x");
        assertThat(assignment.merged()).isEqualTo(Map.of("y", "x"));
    }

    /// Two of x's three records and both of y's: the cluster is y's by one vote of two against two.
    @Test
    void letsAClusterTakeItsSecondIdWhenAnotherHasMoreOfTheFirst() {
        var more = cluster("a/1", "a/2", "a/3");
        var less = cluster("b/1", "b/2", "b/3");
        var before = Map.of("a/1", "x", "a/2", "x", "a/3", "x", "b/1", "x", "b/2", "x", "b/3", "y");
        var assignment = assign(before, more, less);
        assertThat(assignment.id(more)).isEqualTo("x");
        assertThat(assignment.id(less)).isEqualTo("y");
    }

    @Test
    void changesOwnersWhenARecordMoves() {
        var ada = cluster("a/1", "a/2");
        var ife = cluster("b/1");
        var assignment = assign(Map.of("a/1", "x", "a/2", "y", "b/1", "y"), ada, ife);
        assertThat(assignment.id(ada)).isEqualTo("x");
        assertThat(assignment.id(ife)).isEqualTo("y");
        assertThat(assignment.merged()).isEmpty();
    }

    @Test
    void neverGivesARetiredIdToOtherRecords() {
        var one = cluster("a/1");
        var assignment = new IdentityAssignment(List.of(one), before(Map.of(), Set.of(FIRST)));
        assertThat(assignment.id(one)).isNotEqualTo(FIRST).matches("[0-9a-f]{16}");
    }

    /// The greater part of the split keeps the id that was made from the other part's first key.
    @Test
    void givesNoIdTwiceWhenTheFirstRecordSplitsOff() {
        var first = cluster("a/1");
        var rest = cluster("a/2", "a/3");
        var assignment = assign(Map.of("a/1", FIRST, "a/2", FIRST, "a/3", FIRST), first, rest);
        assertThat(assignment.id(rest)).isEqualTo(FIRST);
        assertThat(assignment.id(first)).isNotEqualTo(FIRST);
    }

    @Test
    void knowsNoOtherClusters() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assign(Map.of(), cluster("a/1")).id(cluster("b/1")));
    }

    /// Forty records are clustered anew ten times over, each time in another order as well.
    @Test
    void givesDistinctIdsThatLastAndDoNotDependOnTheOrder() {
        for (var seed = 0; seed < 50; seed++) {
            var random = new Random(seed);
            Map<String, String> links = new HashMap<>();
            var used = new HashSet<String>();
            for (var load = 0; load < 10; load++) {
                var clusters = randomClusters(random);
                var ids = ids(clusters, links, used);
                assertThat(ids.values()).doesNotHaveDuplicates();
                Collections.shuffle(clusters, random);
                assertThat(ids(clusters, links, used)).isEqualTo(ids);
                used.addAll(ids.values());
                links = links(ids);
                assertThat(ids(clusters, links, used)).isEqualTo(ids);
            }
        }
    }

    private static Map<Cluster, String> ids(List<Cluster> clusters, Map<String, String> links, Set<String> used) {
        var assignment = new IdentityAssignment(clusters, before(links, used));
        var ids = new HashMap<Cluster, String>();
        clusters.forEach(cluster -> ids.put(cluster, assignment.id(cluster)));
        return ids;
    }

    private static Map<String, String> links(Map<Cluster, String> ids) {
        var links = new HashMap<String, String>();
        ids.forEach((cluster, id) ->
                cluster.members().forEach(member -> links.put(member.key().text(), id)));
        return links;
    }

    private static List<Cluster> randomClusters(Random random) {
        var keys = new HashMap<Integer, List<String>>();
        for (var record = 0; record < 40; record++) {
            keys.computeIfAbsent(random.nextInt(12), number -> new ArrayList<>())
                    .add("a/" + record);
        }
        return new ArrayList<>(keys.values().stream()
                .map(members -> cluster(members.toArray(String[]::new)))
                .toList());
    }

    private static IdentityAssignment assign(Map<String, String> before, Cluster... clusters) {
        return new IdentityAssignment(List.of(clusters), before(before, new HashSet<>(before.values())));
    }
}
