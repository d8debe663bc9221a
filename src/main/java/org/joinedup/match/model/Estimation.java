package org.joinedup.match.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.joinedup.match.compare.Comparisons;

/// Expectation maximisation over counts of agreement patterns, with u held.
///
/// Three latent classes: one person (m), one household (h), strangers (u). The shares of the first
/// two are of all pairs, not of the candidates, of which a pair that was not compared is a stranger
/// pair; estimated on the candidates alone, the prior would run off to 1.
final class Estimation {

    private static final int MOST_ROUNDS = 200;
    private static final double SETTLED = 1e-5;
    private static final double SMOOTHING = 0.5;

    /// What is usual counts as so many pairs: it decides only where there are few records.
    private static final double USUAL_PAIRS = 20;

    private final long[] patterns;
    private final double[] counts;
    private final double pairs;
    private final List<Levels> levels;
    private final Limits limits;
    private final List<double[]> usual;
    private double prior;
    private double household;

    /// @param pairs number of all pairs of records
    /// @param start u, and m and h to start from; they are overwritten
    Estimation(Sample sample, double pairs, List<Levels> start, Limits limits) {
        this.patterns = sample.counted().patterns();
        this.counts = Arrays.stream(patterns)
                .mapToDouble(pattern -> sample.counted().count(pattern) * sample.scale())
                .toArray();
        this.pairs = pairs;
        this.levels = start;
        this.usual = start.stream().map(one -> one.m().clone()).toList();
        this.limits = limits;
    }

    Model run(double firstPrior, double firstHousehold) {
        prior = firstPrior;
        household = firstHousehold;
        var change = 1.0;
        for (var round = 0; round < MOST_ROUNDS && change > SETTLED; round++) {
            change = step();
        }
        return new Model(prior, household, levels);
    }

    /// @return by how much the prior changed, as a share of itself
    private double step() {
        var sums = new Sums(levels);
        for (var i = 0; i < patterns.length; i++) {
            sums.add(patterns[i], counts[i], posterior(patterns[i]));
        }
        var before = prior;
        prior = Math.max(sums.personTotal, 1) / pairs;
        household = sums.householdTotal / pairs;
        sums.update(levels, usual, limits);
        return Math.abs(prior - before) / before;
    }

    /// @return probability of one person and of one household
    private double[] posterior(long pattern) {
        var person = prior;
        var home = household;
        var stranger = 1 - prior - household;
        for (var i = 0; i < levels.size(); i++) {
            var level = Comparisons.level(pattern, i);
            if (level != 0) {
                person *= levels.get(i).m()[level];
                home *= levels.get(i).h()[level];
                stranger *= levels.get(i).u()[level];
            }
        }
        var all = person + home + stranger;
        return new double[] {person / all, home / all};
    }

    /// Expected counts of one round.
    private static final class Sums {

        private final List<double[]> person = new ArrayList<>();
        private final List<double[]> home = new ArrayList<>();
        private double personTotal;
        private double householdTotal;

        Sums(List<Levels> levels) {
            levels.forEach(one -> {
                person.add(new double[one.m().length]);
                home.add(new double[one.h().length]);
            });
        }

        void add(long pattern, double count, double[] posterior) {
            personTotal += count * posterior[0];
            householdTotal += count * posterior[1];
            for (var i = 0; i < person.size(); i++) {
                var level = Comparisons.level(pattern, i);
                person.get(i)[level] += count * posterior[0];
                home.get(i)[level] += count * posterior[1];
            }
        }

        void update(List<Levels> levels, List<double[]> usual, Limits limits) {
            for (var i = 0; i < levels.size(); i++) {
                for (var level = 1; level < usual.get(i).length; level++) {
                    person.get(i)[level] += USUAL_PAIRS * usual.get(i)[level];
                }
                share(person.get(i), levels.get(i).m());
                share(home.get(i), levels.get(i).h());
                limits.apply(i, levels.get(i));
            }
        }

        private static void share(double[] sums, double[] shares) {
            var total = 0.0;
            for (var level = 1; level < sums.length; level++) {
                total += sums[level] + SMOOTHING;
            }
            for (var level = 1; level < sums.length; level++) {
                shares[level] = (sums[level] + SMOOTHING) / total;
            }
        }
    }
}
