package org.joinedup.cost.concentration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReceivingAtLeastTests {

    /// People with 0, 1, 1 and 3 services; two of those with 1 and 3 live together and have 4.
    @Test
    void countsThoseWhoReceiveSoManyOrMore() {
        assertThat(ReceivingAtLeast.of(new int[] {0, 1, 1, 3}, new int[] {4, 1}))
                .containsExactly(
                        new ReceivingAtLeast(1, 3, 2),
                        new ReceivingAtLeast(2, 1, 1),
                        new ReceivingAtLeast(3, 1, 1),
                        new ReceivingAtLeast(4, 0, 1));
    }

    @Test
    void saysNothingWhenNobodyReceivesAnything() {
        assertThat(ReceivingAtLeast.of(new int[] {0, 0}, new int[0])).isEmpty();
    }

    @Test
    void countsAServiceOnceHoweverOftenItIsReceived() {
        var pairs = new Pairs(3);
        pairs.add(1, 2);
        pairs.add(0, 1);
        pairs.add(1, 0);
        pairs.add(1, 2);
        assertThat(pairs.counts(3)).containsExactly(1, 2, 0);
    }
}
