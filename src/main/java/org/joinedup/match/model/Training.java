package org.joinedup.match.model;

import java.util.List;
import org.joinedup.match.compare.Comparison;
import org.joinedup.match.compare.Comparisons;
import org.joinedup.match.feature.Features;

/// Estimates a model from records alone.
public final class Training {

    private static final int DRAWS = 1_000_000;
    private static final double FIRST_AGREEMENT = 0.7;
    private static final double FIRST_DISAGREEMENT = 0.02;

    private Training() {}

    /// @param counted agreement patterns of candidate pairs
    /// @param scale how many candidate pairs a counted one stands for
    /// @param clusters number of the cluster of each record, as far as is known
    public static Model train(
            Features features, Comparisons comparisons, Terms terms, PatternCounts counted, double scale, int[] clusters) {
        var levels = new StrangerShares(features, comparisons, terms).estimate(clusters, DRAWS);
        for (var i = 0; i < levels.size(); i++) {
            start(levels.get(i));
        }
        var limits = limits(comparisons, levels);
        for (var i = 0; i < levels.size(); i++) {
            startHousehold(comparisons.get(i), levels.get(i));
            limits.apply(i, levels.get(i));
        }
        var pairs = features.size() * (features.size() - 1.0) / 2;
        var household = features.holdsAny(Features.RESIDENCE) ? features.size() / pairs : 0;
        return new Estimation(counted, scale, Math.max(pairs, 1), levels, limits).run(features.size() / pairs, household);
    }

    private static void start(Levels levels) {
        var m = levels.m();
        var size = m.length - 1;
        var total = 0.0;
        for (var level = 1; level <= size; level++) {
            m[level] = level == 1 ? FIRST_AGREEMENT : level == size ? FIRST_DISAGREEMENT : 0.28 / Math.max(1, size - 2);
            total += m[level];
        }
        for (var level = 1; level <= size; level++) {
            m[level] /= total;
        }
    }

    private static void startHousehold(Comparison comparison, Levels levels) {
        var h = levels.h();
        System.arraycopy(levels.u(), 0, h, 0, h.length);
        var likely = comparison.name().equals("residence") ? 1 : comparison.name().equals("name") ? 12 : 0;
        if (likely > 0) {
            for (var level = 1; level < h.length; level++) {
                h[level] = h[level] * 0.4 + (level == likely ? 0.6 : 0);
            }
        }
    }

    private static HouseholdLimits limits(Comparisons comparisons, List<Levels> levels) {
        var most = new double[comparisons.size()][];
        for (var i = 0; i < most.length; i++) {
            most[i] = HouseholdLimits.none(levels.get(i).u().length);
            switch (comparisons.get(i).name()) {
                case "name" -> {
                    for (var level = 1; level <= 9; level++) {
                        most[i][level] = level == 1 ? 0.01 : 0.004;
                    }
                }
                case "birth date" -> {
                    for (var level = 1; level <= 8; level++) {
                        most[i][level] = Math.max(level == 1 ? 0.015 : 0.003, 2 * levels.get(i).u()[level]);
                    }
                }
                case "nhs number", "upn", "national insurance number" -> most[i][1] = 0.002;
                default -> {}
            }
        }
        return new HouseholdLimits(most);
    }
}
