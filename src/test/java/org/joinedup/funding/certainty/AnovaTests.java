package org.joinedup.funding.certainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class AnovaTests {

    private static final int GRID = 60;

    /// x + 2y, x and y -1 or 1: variances 1 and 4, a fifth and four fifths.
    @Test
    void cutsASumByItsTerms() {
        var anova = new Anova(new int[] {2, 2}, new double[] {-3, 1, -1, 3});
        assertThat(anova.variance()).isEqualTo(5);
        assertThat(anova.first(0)).isCloseTo(0.2, within(1e-12));
        assertThat(anova.first(1)).isCloseTo(0.8, within(1e-12));
        assertThat(anova.total(0)).isCloseTo(0.2, within(1e-12));
        assertThat(anova.total(1)).isCloseTo(0.8, within(1e-12));
    }

    /// x times y: neither does anything by itself, both have a part in everything.
    @Test
    void seesWhatFactorsDoOnlyTogether() {
        var anova = new Anova(new int[] {2, 2}, new double[] {1, -1, -1, 1});
        assertThat(anova.first(0)).isZero();
        assertThat(anova.first(1)).isZero();
        assertThat(anova.total(0)).isEqualTo(1);
        assertThat(anova.total(1)).isEqualTo(1);
    }

    /// Three levels of the first and two of the second: 0, 6 and 3, and 1 more in the second
    /// column. Means of rows 0.5, 6.5, 3.5: variance 6; of columns 3 and 4: variance 0.25.
    @Test
    void keepsLevelsApart() {
        var anova = new Anova(new int[] {3, 2}, new double[] {0, 1, 6, 7, 3, 4});
        assertThat(anova.variance()).isCloseTo(6.25, within(1e-12));
        assertThat(anova.first(0)).isCloseTo(6 / 6.25, within(1e-12));
        assertThat(anova.total(1)).isCloseTo(0.25 / 6.25, within(1e-12));
    }

    /// Ishigami and Homma's function, sin x + 7 sin² y + 0.1 z⁴ sin x from -π to π, whose indices
    /// are known: 0.3139, 0.4424 and 0 by themselves, 0.5576, 0.4424 and 0.2437 in total.
    @Test
    void findsTheIndicesOfIshigamisFunction() {
        var values = new double[GRID * GRID * GRID];
        for (var i = 0; i < values.length; i++) {
            values[i] = ishigami(at(i / GRID / GRID), at(i / GRID % GRID), at(i % GRID));
        }
        var anova = new Anova(new int[] {GRID, GRID, GRID}, values);
        assertThat(anova.first(0)).isCloseTo(0.3139, within(0.001));
        assertThat(anova.first(1)).isCloseTo(0.4424, within(0.001));
        assertThat(anova.first(2)).isCloseTo(0, within(1e-9));
        assertThat(anova.total(0)).isCloseTo(0.5576, within(0.001));
        assertThat(anova.total(1)).isCloseTo(0.4424, within(0.001));
        assertThat(anova.total(2)).isCloseTo(0.2437, within(0.001));
    }

    private static double ishigami(double x, double y, double z) {
        return Math.sin(x) + 7 * Math.pow(Math.sin(y), 2) + 0.1 * Math.pow(z, 4) * Math.sin(x);
    }

    private static double at(int step) {
        return Math.PI * (2 * (step + 0.5) / GRID - 1);
    }
}
