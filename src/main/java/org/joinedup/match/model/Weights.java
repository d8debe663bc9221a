package org.joinedup.match.model;

import java.util.Arrays;
import org.joinedup.match.compare.Comparison;
import org.joinedup.match.compare.Comparisons;
import org.joinedup.match.feature.Features;

/// Turns patterns into match weights in bits.
///
/// Not safe for several threads: each thread makes its own, with its own comparisons.
public final class Weights {

    private static final double LN2 = Math.log(2);

    /// Below this, in bits, no rarity of terms could make a link of it, and nothing more is looked
    /// at.
    private static final double HOPELESS = -40;

    /// A pair below this, in bits, is clearly of two people.
    public static final double KEPT = -12;

    /// A pair from here on, in bits, is of one household rather than of one person or strangers.
    public static final double HOUSEHOLD = 3;

    private static final double MOST_RARITY = 25;

    private static final double UNLIKELY_HOME = -60;
    private static final double LIKELY_HOME = 1000;

    private final Model model;

    private final Terms terms;
    private final Comparisons comparisons;
    private final Features features;
    private final double[][] personBits;
    private final double[][] householdBits;
    private final boolean[][] hasTerms;
    private final double householdShare;
    private final double prior;
    private final double householdPrior;

    public Weights(Model model, Terms terms, Comparisons comparisons, Features features) {
        this.model = model;
        this.terms = terms;
        this.comparisons = comparisons;
        this.features = features;
        var size = model.levels().size();
        personBits = new double[size][];
        householdBits = new double[size][];
        hasTerms = new boolean[size][];
        for (var i = 0; i < size; i++) {
            var levels = model.levels().get(i);
            personBits[i] = bits(levels.m(), levels.u());
            householdBits[i] = bits(levels.h(), levels.u());
            hasTerms[i] = new boolean[levels.u().length];
            Arrays.fill(hasTerms[i], comparisons.get(i).terms(0) > 0);
        }
        householdShare = model.household() / (1 - model.prior());
        prior = model.priorBits();
        householdPrior = model.household() == 0 ? Double.NEGATIVE_INFINITY : log2(model.household());
    }

    private static double[] bits(double[] ones, double[] others) {
        var bits = new double[ones.length];
        for (var level = 1; level < bits.length; level++) {
            bits[level] = log2(ones[level] / others[level]);
        }
        return bits;
    }

    /// @return match weight: prior, comparisons and family correction
    public double weight(long pattern, int left, int right) {
        var person = prior;
        var home = 0.0;
        var rarity = 0.0;
        for (var i = 0; i < personBits.length; i++) {
            var level = Comparisons.level(pattern, i);
            person += personBits[i][level];
            home += householdBits[i][level];
        }
        if (person < HOPELESS) {
            return person;
        }
        for (var i = 0; i < personBits.length; i++) {
            rarity += rarity(i, Comparisons.level(pattern, i), left, right);
        }
        return person + rarity + family(home + rarity);
    }

    /// @return whether the pair may be of one person, or is likely of one household
    public boolean isWorthKeeping(long pattern, int left, int right) {
        var home = householdPrior;
        for (var i = 0; i < householdBits.length; i++) {
            home += householdBits[i][Comparisons.level(pattern, i)];
        }
        return weight(pattern, left, right) >= KEPT
                || (home + MOST_RARITY >= HOUSEHOLD && householdWeight(pattern, left, right) >= HOUSEHOLD);
    }

    /// @param home evidence for one household against strangers, in bits
    /// @return what it changes that the two may be of one household, in bits
    public double family(double home) {
        if (householdShare == 0) {
            return 0;
        }
        if (home < UNLIKELY_HOME) {
            return 0;
        }
        return home > LIKELY_HOME
                ? -home - log2(householdShare)
                : -log2(1 - householdShare + householdShare * Math.pow(2, home));
    }

    /// @return posterior odds of one household against anything else, in bits
    public double householdWeight(long pattern, int left, int right) {
        var person = 0.0;
        var home = 0.0;
        for (var i = 0; i < personBits.length; i++) {
            var level = Comparisons.level(pattern, i);
            var rarity = rarity(i, level, left, right);
            person += personBits[i][level] + rarity;
            home += householdBits[i][level] + rarity;
        }
        return householdPrior + home - log2(Math.pow(2, person) * model.prior() + 1);
    }

    /// @return what it adds, in bits, that the terms agreed on are rarer than others; negative for
    ///     frequent ones
    public double rarity(int comparison, int level, int left, int right) {
        if (level == 0 || !hasTerms[comparison][level]) {
            return 0;
        }
        var one = comparisons.get(comparison);
        var leftRow = left * features.stride();
        var rightRow = right * features.stride();
        var agreed = one.terms(level, features.rows(), leftRow, rightRow);
        var bits = 0.0;
        if ((agreed & Comparison.TERM_A) != 0) {
            bits += terms.rarity(comparison, 0, one.term(0, features.rows(), leftRow, rightRow));
        }
        if ((agreed & Comparison.TERM_B) != 0) {
            bits += terms.rarity(comparison, 1, one.term(1, features.rows(), leftRow, rightRow));
        }
        return bits;
    }

    /// @return what a level speaks for one person against strangers, in bits, for terms as frequent
    ///     as others
    public double personBits(int comparison, int level) {
        return personBits[comparison][level];
    }

    /// @return the same for one household against strangers
    public double householdBits(int comparison, int level) {
        return householdBits[comparison][level];
    }

    private static double log2(double value) {
        return Math.log(value) / LN2;
    }
}
