package org.joinedup.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.joinedup.match.People.person;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.joinedup.match.model.ModelFolder;
import org.joinedup.source.SourceRecord;
import org.joinedup.source.SourceRecordKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What every [Matcher] promises, whatever it decides.
class ClusterContractTests {

    private static final List<SourceRecord> RECORDS = Town.records(300, 1);

    @TempDir
    private static Path folder;

    private static FellegiSunter matcher;
    private static Matching matching;

    @BeforeAll
    static void matchesOnce() {
        matcher = new FellegiSunter(new ModelFolder(folder), Clock.systemUTC());
        matcher.adopt(matcher.train(RECORDS).version());
        matching = match(RECORDS);
    }

    @Test
    void putsEveryRecordIntoExactlyOneCluster() {
        assertThat(matching.clusters().stream().flatMap(cluster -> cluster.members().stream()))
                .extracting(ClusterMember::key)
                .containsExactlyInAnyOrderElementsOf(
                        RECORDS.stream().map(SourceRecord::key).toList());
    }

    @Test
    void givesTheSameMatchingInAnyOrder() {
        var shuffled = new ArrayList<>(RECORDS);
        var random = new Random(1);
        for (var i = 0; i < 5; i++) {
            Collections.shuffle(shuffled, random);
            assertThat(match(shuffled)).isEqualTo(matching);
        }
    }

    @Test
    void givesTheSameByAModelThatIsReadFromItsFile() {
        var later = new FellegiSunter(new ModelFolder(folder), Clock.systemUTC());
        assertThat(later.match(RECORDS, List.of(), Map.of())).isEqualTo(matching);
        assertThat(later.version()).isEqualTo(matcher.version());
    }

    @Test
    void changesNothingWhenTheSameRecordsComeAgain() {
        assertThat(keys(matcher.match(RECORDS, List.of(), individuals(matching))))
                .isEqualTo(keys(matching));
    }

    /// It knows little of this town, so that many clusters are near the line.
    @Test
    void changesNothingWhenTheSameRecordsComeAgainByTheStartingModel(@TempDir Path empty) {
        var starting = new FellegiSunter(new ModelFolder(empty), Clock.systemUTC());
        var records = Town.records(600, 5);
        var first = starting.match(records, List.of(), Map.of());
        assertThat(keys(starting.match(records, List.of(), individuals(first)))).isEqualTo(keys(first));
    }

    @Test
    void sortsClustersAndMembersByKey() {
        assertThat(keys(matching)).extracting(List::getFirst).isSorted();
        assertThat(keys(matching)).allSatisfy(members -> assertThat(members).isSorted());
    }

    @Test
    void saysOfEveryLinkWhyItIsThere() {
        assertThat(matching.clusters())
                .filteredOn(cluster -> cluster.members().size() > 1)
                .isNotEmpty()
                .flatExtracting(Cluster::members)
                .allSatisfy(member -> assertThat(member.evidence())
                        .hasSizeBetween(1, ClusterMember.MOST_EVIDENCE)
                        .isSortedAccordingTo((one, other) -> Double.compare(other.bits(), one.bits()))
                        .allSatisfy(link -> assertThat(link.with()).isNotEqualTo(member.key())));
    }

    @Test
    void weighsARecordAloneAtNought() {
        var alone = match(List.of(person("police/1", "Dean", "Hollis").record()));
        assertThat(alone.clusters()).hasSize(1);
        assertThat(alone.clusters().getFirst().members().getFirst().matchWeight())
                .isZero();
    }

    @Test
    void showsPairsOfDifferentClustersOnly() {
        var clusters = matching.clusters().stream()
                .flatMap(cluster -> cluster.members().stream().map(member -> Map.entry(member.key(), cluster)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(matching.families()).isNotEmpty();
        assertThat(List.of(matching.possible(), matching.families()))
                .allSatisfy(pairs -> assertThat(pairs)
                        .isSortedAccordingTo((one, other) -> Double.compare(other.bits(), one.bits()))
                        .allSatisfy(
                                pair -> assertThat(clusters.get(pair.left())).isNotSameAs(clusters.get(pair.right()))));
    }

    @Test
    void makesNothingOfNothing() {
        assertThat(match(List.of()).clusters()).isEmpty();
    }

    @Test
    void refusesTwoRecordsOfOneKey() {
        var record = person("police/1", "Dean", "Hollis").record();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> match(List.of(record, record)))
                .withMessage("two source records have one key");
    }

    private static Matching match(List<SourceRecord> records) {
        return matcher.match(records, List.of(), Map.of());
    }

    /// @return the records' individuals, each named by its first record
    private static Map<SourceRecordKey, String> individuals(Matching found) {
        return found.clusters().stream()
                .flatMap(cluster -> cluster.members().stream()
                        .map(member -> Map.entry(
                                member.key(), cluster.members().getFirst().key().text())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<List<String>> keys(Matching found) {
        return found.clusters().stream()
                .map(cluster -> cluster.members().stream()
                        .map(member -> member.key().text())
                        .toList())
                .toList();
    }
}
