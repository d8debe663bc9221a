package org.joinedup.cost.segment;

import java.util.List;
import org.joinedup.cost.criteria.CriteriaResults;
import org.joinedup.cost.criteria.Criterion;
import org.joinedup.cost.ledger.Costs;
import org.joinedup.graph.CallerMistake;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Cuts everybody into segments, and counts what each has in common.
@Component
class Segments {

    private static final int MOST_BANDS = 20;
    private static final double WHOLE = 100;

    private final Features features;
    private final CriteriaResults criteria;

    Segments(Features features, CriteriaResults criteria) {
        this.features = features;
        this.criteria = criteria;
    }

    /// @throws graphql.GraphqlErrorException if the bands, the rule or the majority make no sense
    CostSegments of(Costs costs, Cutting cutting) {
        if (!(cutting.majority() >= 0 && cutting.majority() < 1)) {
            throw CallerMistake.because("Ask with a 'majority' from 0 to less than 1, such as 0.5.");
        }
        var columns = ProfileColumns.of(costs, features.all());
        return CostSegments.of(columns, segmentation(columns, cutting), cutting.majority());
    }

    /// @throws graphql.GraphqlErrorException if the bands make no sense
    static Bands bands(List<Double> percents) {
        if (percents.isEmpty()
                || percents.size() > MOST_BANDS
                || percents.stream().anyMatch(one -> !(one > 0))) {
            throw CallerMistake.because("Ask for 1 to " + MOST_BANDS + " 'bands', each of more than 0 percent.");
        }
        if (percents.stream().mapToDouble(Double::doubleValue).sum() > WHOLE + 1e-9) {
            throw CallerMistake.because("Ask for 'bands' of 100 percent or less together.");
        }
        return Bands.of(percents);
    }

    private Segmentation segmentation(ProfileColumns columns, Cutting cutting) {
        var rule = cutting.rule();
        if (rule == null) {
            return Segmentation.of(bands(cutting.bands()), columns.costs().byPerson());
        }
        if (rule.feature() != null && rule.criterion() == null) {
            return ofFeature(columns, rule.feature());
        }
        if (rule.feature() == null && rule.criterion() != null) {
            return ofCriterion(columns.costs(), rule.criterion());
        }
        throw CallerMistake.because("Ask with a 'rule' that names a 'feature' or a 'criterion', one of the two.");
    }

    private Segmentation ofFeature(ProfileColumns columns, String code) {
        var number = features.find(code)
                .orElseThrow(
                        () -> CallerMistake.because("Ask with the code of a feature: 'costFeatures' has them all."));
        var ledger = columns.costs().ledger();
        return Segmentation.of(
                features.all().get(number).label(),
                ledger.people(),
                person -> columns.features().has(ledger.person(person), number));
    }

    private Segmentation ofCriterion(Costs costs, Criterion criterion) {
        var question = costs.question();
        var ledger = costs.ledger();
        var meeting = new boolean[ledger.people()];
        for (var id : criteria.of(question.window(), question.systems()).individuals(criterion)) {
            var person = ledger.findPerson(id);
            if (person != null) {
                meeting[person] = true;
            }
        }
        return Segmentation.of(criterion.label(), meeting.length, person -> meeting[person]);
    }

    /// Into what segments, as the caller asks.
    ///
    /// @param bands percent of each
    /// @param rule in their place; null for the bands
    /// @param majority share that a majority is more than
    record Cutting(List<Double> bands, @Nullable SegmentRuleInput rule, double majority) {}
}
