package org.joinedup.match;

import org.joinedup.match.cluster.Consistency;
import org.joinedup.match.cluster.Judge;
import org.joinedup.match.compare.Comparisons;
import org.joinedup.match.feature.Features;
import org.joinedup.match.model.Weights;

/// Weighs pairs and groups by the model, people's decisions, and what was together before.
///
/// Not safe for several threads.
final class RecordJudge implements Judge {

    /// More than all that other pairs of a component could add up to.
    static final float MUST = 1e7f;

    private final Constraints constraints;
    private final Comparisons comparisons;
    private final Weights weights;
    private final Consistency consistency;

    RecordJudge(Features features, Trained trained, Constraints constraints) {
        this.constraints = constraints;
        comparisons = new Comparisons(features);
        weights = new Weights(trained.model(), trained.terms(), comparisons, features);
        consistency = new Consistency(
                features, trained.model().otherGivenNameBits(), trained.model().otherBirthDateBits());
    }

    @Override
    public double weight(int left, int right) {
        if (constraints.isMust(left, right)) {
            return MUST;
        }
        if (constraints.isCannot(left, right)) {
            return Double.NaN;
        }
        return weights.weight(comparisons.pattern(left, right), left, right);
    }

    @Override
    public int before(int record) {
        return constraints.before(record);
    }

    @Override
    public double bits(int[] one, int[] other) {
        return constraints.isTwiceInOneSystem(one, other) ? Double.NEGATIVE_INFINITY : consistency.bits(one, other);
    }
}
