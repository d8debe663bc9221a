package org.joinedup.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.joinedup.match.People.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.joinedup.source.SourceRecord;
import org.junit.jupiter.api.Test;

/// What every [Matcher] promises, whatever it decides.
class ClusterContractTests {

    private static final People ADA_AT_SCHOOL =
            person("schools/17", "Ada", "Okafor").born("2011-03-29").at("1001", "4 Elm Road", "NG8 3AB");
    private static final People ADA_AT_HOME =
            person("housing/3", "Adda", "Okafor").born("2011-03-29").at("1001", "4 Elm Road", "NG8 3AB");
    private static final People ADA_IN_HEALTH =
            person("health/9", "Ada", "Okafor").born("2011-03-29").nhs("9990000018");

    /// Fits Ada's records as well as Ada's own do, but for the number.
    private static final People NAMESAKE =
            person("health/10", "Ada", "Okafor").born("2011-03-29").nhs("9990000026");

    private static final People NEIGHBOUR = person("police/1", "Dean", "Hollis").at("1009", "12 Elm Road", "NG8 3AB");

    private static final List<SourceRecord> RECORDS = records();

    @Test
    void putsEveryRecordIntoExactlyOneCluster() {
        var keys = new FixedRules()
                .match(RECORDS).stream()
                        .flatMap(cluster -> cluster.members().stream())
                        .map(ClusterMember::key)
                        .toList();
        assertThat(keys)
                .containsExactlyInAnyOrderElementsOf(
                        RECORDS.stream().map(SourceRecord::key).toList());
    }

    @Test
    void givesTheSameClustersWeightsAndEvidenceInAnyOrder() {
        var expected = new FixedRules().match(RECORDS);
        var shuffled = new ArrayList<>(RECORDS);
        var random = new Random(1);
        for (var i = 0; i < 120; i++) {
            Collections.shuffle(shuffled, random);
            assertThat(new FixedRules().match(shuffled)).isEqualTo(expected);
        }
    }

    @Test
    void sortsMembersAndClustersByKey() {
        assertThat(new FixedRules().match(RECORDS))
                .extracting(cluster -> cluster.members().getFirst().key().text())
                .isSorted();
    }

    @Test
    void weighsARecordByItsStrongestLinkAndSaysWhy() {
        var cluster = new FixedRules()
                .match(List.of(ADA_AT_SCHOOL.record(), ADA_AT_HOME.record()))
                .getFirst();
        assertThat(cluster.members()).extracting(ClusterMember::matchWeight).containsExactly(16.0, 16.0);
        assertThat(cluster.members().getFirst().evidence())
                .extracting(evidence -> evidence.with().text(), LinkEvidence::rule, LinkEvidence::agreements)
                .containsExactly(tuple(
                        "schools/17",
                        "NEAR_NAME_BIRTH_DATE_AND_HOME",
                        List.of("given name nearly the same", "same family name", "same birth date", "same property")));
    }

    @Test
    void weighsARecordAloneAtNought() {
        var member = new FixedRules()
                .match(List.of(NEIGHBOUR.record()))
                .getFirst()
                .members()
                .getFirst();
        assertThat(member.matchWeight()).isZero();
        assertThat(member.evidence()).isEmpty();
    }

    @Test
    void makesNothingOfNothing() {
        assertThat(new FixedRules().match(List.of())).isEmpty();
    }

    @Test
    void refusesTwoRecordsOfOneKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FixedRules().match(List.of(NEIGHBOUR.record(), NEIGHBOUR.record())))
                .withMessage("two source records have one key");
    }

    private static List<SourceRecord> records() {
        return List.of(
                ADA_AT_SCHOOL.record(),
                ADA_AT_HOME.record(),
                ADA_IN_HEALTH.record(),
                NAMESAKE.record(),
                NEIGHBOUR.record());
    }
}
