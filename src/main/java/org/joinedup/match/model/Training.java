package org.joinedup.match.model;

import java.util.Arrays;
import java.util.List;
import org.joinedup.match.compare.Comparison;
import org.joinedup.match.compare.Comparisons;
import org.joinedup.match.feature.Features;

/// Estimates a model from records alone.
public final class Training {

    private static final double FIRST_AGREEMENT = 0.7;
    private static final double FIRST_DISAGREEMENT = 0.02;
    private static final double FIRST_BETWEEN = 0.28;
    private static final double SAME_NAME_AT_HOME = 0.01;
    private static final double LIKE_NAME_AT_HOME = 0.004;
    private static final double TWINS = 0.015;
    private static final double LIKE_BIRTH_DATE_AT_HOME = 0.003;
    private static final double SAME_IDENTIFIER_AT_HOME = 0.002;
    private static final double AT_HOME = 0.6;
    private static final double OTHER_BIRTH_DATE = 0.1;
    private static final double OTHER_IDENTIFIER = 0.05;

    private final Features features;
    private final Comparisons comparisons;
    private final Sample sample;

    /// @param sample of the records' pairs
    public Training(Features features, Comparisons comparisons, Sample sample) {
        this.features = features;
        this.comparisons = comparisons;
        this.sample = sample;
    }

    /// @param terms counted on the same clusters
    /// @param clusters number of the cluster of each record, as far as is known
    public Model train(Terms terms, int[] clusters) {
        var levels = new StrangerShares(comparisons, terms).estimate(sample.drawn(), clusters);
        var limits = limits(levels);
        for (var i = 0; i < levels.size(); i++) {
            start(levels.get(i));
            startHousehold(comparisons.get(i), levels.get(i));
            limits.apply(i, levels.get(i));
        }
        var pairs = Math.max(1, features.size() * (features.size() - 1.0) / 2);
        var share = Math.min(0.1, features.size() / pairs);
        return new Estimation(sample, pairs, levels, limits)
                .run(share, features.holdsAny(Features.RESIDENCE) ? share : 0);
    }

    private static void start(Levels levels) {
        var m = levels.m();
        var size = m.length - 1;
        var total = 0.0;
        for (var level = 1; level <= size; level++) {
            m[level] = level == 1
                    ? FIRST_AGREEMENT
                    : level == size ? FIRST_DISAGREEMENT : FIRST_BETWEEN / Math.max(1, size - 2);
            total += m[level];
        }
        for (var level = 1; level <= size; level++) {
            m[level] /= total;
        }
    }

    private static void startHousehold(Comparison comparison, Levels levels) {
        var h = levels.h();
        System.arraycopy(levels.u(), 0, h, 0, h.length);
        var likely = comparison.levelOfHouseholds();
        for (var level = 1; level < h.length && likely > 0; level++) {
            h[level] = h[level] * (1 - AT_HOME) + (level == likely ? AT_HOME : 0);
        }
    }

    private Limits limits(List<Levels> levels) {
        var person = new double[comparisons.size()][];
        var household = new double[comparisons.size()][];
        for (var i = 0; i < person.length; i++) {
            var u = levels.get(i).u();
            person[i] = Limits.none(u.length);
            household[i] = Limits.none(u.length);
            limitPerson(comparisons.get(i), person[i]);
            limitHousehold(comparisons.get(i), u, household[i]);
        }
        return new Limits(person, household);
    }

    private static void limitPerson(Comparison comparison, double[] most) {
        switch (comparison.kind()) {
            case BIRTH_DATE -> Arrays.fill(most, comparison.lastAgreement() + 1, most.length, OTHER_BIRTH_DATE);
            case IDENTIFIER -> most[most.length - 1] = OTHER_IDENTIFIER;
            default -> {}
        }
    }

    private static void limitHousehold(Comparison comparison, double[] u, double[] most) {
        var kind = comparison.kind();
        for (var level = 1; level <= comparison.lastAgreement(); level++) {
            switch (kind) {
                case NAME -> most[level] = level == 1 ? SAME_NAME_AT_HOME : LIKE_NAME_AT_HOME;
                case BIRTH_DATE -> most[level] = Math.max(level == 1 ? TWINS : LIKE_BIRTH_DATE_AT_HOME, 2 * u[level]);
                case IDENTIFIER -> most[level] = SAME_IDENTIFIER_AT_HOME;
                case OTHER -> {}
            }
        }
    }
}
