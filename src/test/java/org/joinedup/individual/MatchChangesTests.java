package org.joinedup.individual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.map;
import static org.joinedup.individual.Staged.cluster;
import static org.joinedup.individual.Staged.staged;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.joinedup.match.Cluster;
import org.joinedup.match.Matching;
import org.junit.jupiter.api.Test;

class MatchChangesTests {

    private static final Staged ADA_AT_HOME = staged("homes/1", "Ada", "Okafor").linkedTo("ada");
    private static final Staged ADA_AT_SCHOOL =
            staged("schools/1", "Ada", "Okafor").linkedTo("ada");
    private static final Staged IFE = staged("schools/2", "Ife", "Okafor").linkedTo("ife");
    private static final Map<String, String> KNOWN = Map.of("ada", hash(ADA_AT_HOME, ADA_AT_SCHOOL), "ife", hash(IFE));

    @Test
    void areNoneWhenTheSameIsMatchedAgain() {
        var changes = changes(
                KNOWN, List.of(cluster("homes/1", "schools/1"), cluster("schools/2")), ADA_AT_HOME, ADA_AT_SCHOOL, IFE);
        assertThat(changes.isEmpty()).isTrue();
        assertThat(changes.events().revived()).isEmpty();
    }

    @Test
    void createSomebodyOfWhomNoRecordWasLinked() {
        var changes = changes(
                Map.of(), List.of(cluster("homes/1", "schools/1")), unlinked(ADA_AT_HOME), unlinked(ADA_AT_SCHOOL));
        assertThat(changes.created()).singleElement().satisfies(row -> {
            assertThat((List<?>) row.get("links")).hasSize(2);
            assertThat(row.get("properties"))
                    .asInstanceOf(map(String.class, Object.class))
                    .containsEntry("displayName", "Ada Okafor")
                    .containsEntry(
                            "heldValues",
                            List.of(
                                    "homes\tC\t1\tada\t\tokafor\t\t0\t\t\t\t\t",
                                    "schools\tC\t1\tada\t\tokafor\t\t0\t\t\t\t\t"))
                    .containsKeys("id", "birthDate", "sex", "hash");
        });
        assertThat(changes.individuals()).isEmpty();
        assertThat(changes.newLinks()).isEmpty();
    }

    @Test
    void linkANewRecordToSomebodyWhoIsKnown() {
        var changes = changes(
                KNOWN,
                List.of(cluster("homes/1", "schools/1"), cluster("schools/2")),
                ADA_AT_HOME,
                unlinked(ADA_AT_SCHOOL),
                IFE);
        assertThat(changes.newLinks())
                .singleElement()
                .satisfies(
                        row -> assertThat(row).containsEntry("key", "schools/1").containsEntry("individualId", "ada"));
        assertThat(changes.endedLinks()).isEmpty();
        assertThat(changes.individuals()).isEmpty();
        assertThat(changes.created()).isEmpty();
    }

    @Test
    void writeAttributesThatHaveChanged() {
        var married = staged("schools/2", "Ife", "Marsh").formerly("Okafor").linkedTo("ife");
        var changes = changes(KNOWN, List.of(cluster("schools/2")), married);
        assertThat(changes.individuals())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("id", "ife")
                        .containsEntry("displayName", "Ife Marsh")
                        .containsEntry("heldValues", List.of("schools\tC\t2\tife\t\tmarsh\tokafor\t0\t\t\t\t\t")));
        assertThat(changes.newLinks()).isEmpty();
    }

    /// Ada's record at school turns out to be her twin's.
    @Test
    void moveARecordFromOneToAnother() {
        var changes = changes(
                KNOWN, List.of(cluster("homes/1"), cluster("schools/1", "schools/2")), ADA_AT_HOME, ADA_AT_SCHOOL, IFE);
        assertThat(changes.endedLinks()).containsExactly("schools/1");
        assertThat(changes.newLinks())
                .extracting(row -> row.get("key"), row -> row.get("individualId"))
                .containsExactly(tuple("schools/1", "ife"));
        assertThat(changes.events().merged()).isEmpty();
    }

    @Test
    void mergeOneIntoAnother() {
        var changes =
                changes(KNOWN, List.of(cluster("homes/1", "schools/1", "schools/2")), ADA_AT_HOME, ADA_AT_SCHOOL, IFE);
        assertThat(changes.events().merged()).containsExactly(Map.of("from", "ife", "into", "ada"));
        assertThat(changes.endedLinks()).containsExactly("schools/2");
    }

    @Test
    void giveOneWhoSplitsOffAnIdOfTheirOwn() {
        var changes = changes(
                KNOWN,
                List.of(cluster("homes/1"), cluster("schools/1"), cluster("schools/2")),
                ADA_AT_HOME,
                ADA_AT_SCHOOL,
                IFE);
        assertThat(changes.endedLinks()).containsExactly("schools/1");
        assertThat(changes.created()).isEmpty();
        assertThat(changes.individuals())
                .extracting(row -> row.get("id"))
                .hasSize(2)
                .contains("ada");
        assertThat(changes.events().split())
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("from", "ada").doesNotContainEntry("id", "ife"));
    }

    /// An individual without a hash was merged: whoever has records again is not.
    @Test
    void bringBackOneWhoHasRecordsAgain() {
        var changes = changes(Map.of("ife", ""), List.of(cluster("schools/2")), IFE);
        assertThat(changes.events().revived()).containsExactly("ife");
        assertThat(changes.individuals()).hasSize(1);
    }

    private static MatchChanges changes(Map<String, String> known, List<Cluster> clusters, Staged... records) {
        return MatchChanges.between(state(known, records), new Matching(clusters, List.of(), List.of()));
    }

    private static MatchState state(Map<String, String> known, Staged... records) {
        var staged = Arrays.stream(records).map(Staged::toStagedRecord).toList();
        var individuals = new HashMap<String, KnownIndividual>();
        known.forEach((id, hash) -> individuals.put(id, Staged.known(id, hash)));
        var identities = new IdentitiesBefore(MatchState.links(staged), individuals, Map.of());
        return new MatchState(
                staged, Map.of(), identities, new PairsBefore(List.of(), List.of(), List.of()), List.of());
    }

    private static Staged unlinked(Staged record) {
        return new Staged(record.record(), null);
    }

    /// What a first load writes for these records.
    private static String hash(Staged... records) {
        var keys = Arrays.stream(records).map(Staged::key).toArray(String[]::new);
        var unlinked = Stream.of(records).map(MatchChangesTests::unlinked).toArray(Staged[]::new);
        var created =
                changes(Map.of(), List.of(cluster(keys)), unlinked).created().getFirst();
        var properties = (Map<?, ?>) Objects.requireNonNull(created.get("properties"));
        return String.valueOf(properties.get("hash"));
    }
}
