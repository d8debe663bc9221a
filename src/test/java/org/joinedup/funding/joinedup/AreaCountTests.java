package org.joinedup.funding.joinedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AreaCountTests {

    @ParameterizedTest
    @CsvSource({"9, 0, true", "9, 9, true", "10, 0, false", "10, 1, true", "10, 4, true", "10, 5, false", "400, 4, true"
    })
    void hidesFewPeopleAndPartsOfFew(int whole, int part, boolean small) {
        assertThat(new AreaCount(whole, part, part).isSmall()).isEqualTo(small);
    }

    /// Households 0 to 11 live in area 0, 12 in area 1, 13 nowhere that is known; the even ones
    /// meet it.
    @Test
    void countsThoseOfEachArea() {
        var all = new BitSet();
        all.set(0, 14);
        var tally = AreaTally.of(2, all, one -> one < 12 ? 0 : one == 12 ? 1 : -1, one -> one % 2 == 0);
        assertThat(tally.at(0)).isEqualTo(new AreaCount(12, 6, 6));
        assertThat(tally.at(0).each(100)).isEqualTo(50);
        assertThat(tally.at(0, 600).each(1)).isEqualTo(50);
        assertThat(tally.at(1)).isEqualTo(new AreaCount(1, 1, 1));
    }
}
