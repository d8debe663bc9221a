package org.joinedup.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.match.People.person;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClusteringTests {

    /// 250 records that a system made for "not known" are no person, and no reason to take minutes.
    @Test
    void makesNoClusterOfMoreThanAHundredRecords() {
        var defaults = IntStream.range(0, 250)
                .mapToObj(i -> person("housing/" + i, "Test", "Test").born("1980-01-01"))
                .map(People::record)
                .toList();
        assertThat(new FixedRules().match(defaults))
                .allSatisfy(cluster -> assertThat(cluster.members()).hasSizeLessThanOrEqualTo(100));
    }
}
