package org.joinedup.match;

import java.util.ArrayList;
import org.joinedup.match.compare.Comparison;
import org.joinedup.match.compare.Comparisons;
import org.joinedup.match.feature.Features;
import org.joinedup.match.model.Weights;
import org.jspecify.annotations.Nullable;

/// Explains match weights step by step.
final class Waterfall {

    private final Features features;
    private final Trained trained;
    private final Comparisons comparisons;
    private final Weights weights;

    Waterfall(Features features, Trained trained) {
        this.features = features;
        this.trained = trained;
        comparisons = new Comparisons(features);
        weights = new Weights(trained.model(), trained.terms(), comparisons, features);
    }

    Explanation explain(int left, int right) {
        var pattern = comparisons.pattern(left, right);
        var steps = new ArrayList<Explanation.Step>();
        var prior = trained.model().priorBits();
        var weight = prior;
        var home = 0.0;
        for (var i = 0; i < comparisons.size(); i++) {
            var level = Comparisons.level(pattern, i);
            var rarity = level == 0 ? 0 : weights.rarity(i, level, left, right);
            steps.add(step(i, level, rarity, frequency(i, level, left, right)));
            weight += steps.getLast().bits();
            home += level == 0 ? 0 : weights.householdBits(i, level) + rarity;
        }
        return new Explanation(prior, steps, weights.family(home), weight + weights.family(home));
    }

    private Explanation.Step step(int i, int level, double rarity, @Nullable Double frequency) {
        var comparison = comparisons.get(i);
        if (level == 0) {
            return new Explanation.Step(comparison.name(), comparison.levelName(0), 0, null, null, null);
        }
        var levels = trained.model().levels().get(i);
        return new Explanation.Step(
                comparison.name(),
                comparison.levelName(level),
                weights.personBits(i, level) + rarity,
                levels.m()[level],
                levels.u()[level] * Math.pow(2, -rarity),
                frequency);
    }

    private @Nullable Double frequency(int i, int level, int left, int right) {
        var comparison = comparisons.get(i);
        var leftRow = left * features.stride();
        var rightRow = right * features.stride();
        var agreed = level == 0 ? 0 : comparison.terms(level, features.rows(), leftRow, rightRow);
        if (agreed == 0) {
            return null;
        }
        var frequency = 1.0;
        for (var term = 0; term < 2; term++) {
            if ((agreed & (term == 0 ? Comparison.TERM_A : Comparison.TERM_B)) != 0) {
                frequency *= trained.terms().share(i, term, comparison.term(term, features.rows(), leftRow, rightRow));
            }
        }
        return frequency;
    }
}
