package org.joinedup.funding.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ApportionmentTests {

    @Test
    void givesWhatIsLeftToTheLargestRemainders() {
        // Of 100: 100*1/7 = 14 2/7, 28 4/7, 57 1/7; one is left, and 4/7 is the largest.
        assertThat(of(100, 1, 2, 4)).containsExactly(14, 29, 57);
    }

    @Test
    void givesEqualRemaindersToTheEarlier() {
        assertThat(of(2, 1, 1, 1)).containsExactly(1, 1, 0);
    }

    @Test
    void givesNothingToNoShare() {
        assertThat(of(10, 0, 3, 0)).containsExactly(0, 10, 0);
        assertThat(of(0, 0, 0)).containsExactly(0, 0);
    }

    @Test
    void refusesWhenNobodyHasAShare() {
        assertThatThrownBy(() -> of(1, 0, 0)).hasMessageStartingWith("Nobody has a share");
    }

    @Test
    void losesNoPennyAndIsWithinOneOfTheExactAmount() {
        var random = new Random(100_000);
        for (var round = 0; round < 100_000; round++) {
            var pence = random.nextLong(0, 1L << random.nextInt(1, 50));
            var shares = random.longs(random.nextInt(1, 9), 0, 1L << random.nextInt(1, 60))
                    .toArray();
            shares[0]++;
            var amounts = of(pence, shares);
            var sum = Arrays.stream(shares).mapToDouble(share -> share).sum();

            assertThat(Arrays.stream(amounts).sum()).isEqualTo(pence);
            for (var i = 0; i < shares.length; i++) {
                assertThat(Math.abs(amounts[i] - pence * (shares[i] / sum))).isLessThan(1.01 + pence * 1e-14);
            }
        }
    }

    private static long[] of(long pence, long... shares) {
        return Apportionment.of(
                pence, LongStream.of(shares).mapToObj(BigInteger::valueOf).toList());
    }
}
