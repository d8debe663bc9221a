package org.joinedup.funding.certainty;

import java.util.Arrays;
import java.util.List;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.NeedData;
import org.joinedup.funding.Standardisation;
import org.joinedup.funding.TieRule;
import org.joinedup.funding.comparison.Places;
import org.joinedup.funding.rank.Ranking;

/// First-order and total effects of the choices on the amounts of areas and districts.
///
/// @param question which choices
/// @param overall effects on all areas together: the mean of the areas' effects, each counting by
///     its variance; empty when no amount varies
/// @param areas in order of code
/// @param districts in order of code; empty where none is known
public record ChoiceEffects(
        EffectsQuestion question, List<ChoiceEffect> overall, List<PlaceEffects> areas, List<PlaceEffects> districts) {

    /// Keeps its own copies of the lists.
    public ChoiceEffects {
        overall = List.copyOf(overall);
        areas = List.copyOf(areas);
        districts = List.copyOf(districts);
    }

    /// @param data areas and domains
    /// @param choice the fund, and the weights round which others are drawn
    /// @return the same for the same question, whatever the machine
    /// @throws IllegalArgumentException if that is too much at once or does not fit; the message is
    ///     for people
    public static ChoiceEffects of(NeedData data, FundingChoice choice, EffectsQuestion question) {
        var draws = WeightDraws.of(choice.weights(), question.draws());
        if ((long) data.areas().size() * draws.size() > DrawnRanks.MOST_CELLS) {
            throw new IllegalArgumentException(
                    "Ask for fewer weightings: areas times weightings may be at most 60000000.");
        }
        var rankings = rankings(data, choice, question);
        var areas = new Factorial(question, choice.pence(), draws).of(rankings, Places.areas(data));
        var districts = new Factorial(question, choice.pence(), draws).of(rankings, Places.districts(data));
        return new ChoiceEffects(question, overall(areas), areas, districts);
    }

    /// By method, then ties, then standardisation; methods share what they have in common.
    private static List<Ranking> rankings(NeedData data, FundingChoice choice, EffectsQuestion question) {
        var ranked = question.ties().stream()
                .flatMap(ties -> question.standardisations().stream().map(one -> ranking(data, choice, ties, one)))
                .toList();
        return question.methods().stream()
                .flatMap(method -> ranked.stream()
                        .map(one -> new Ranking(data, one.choice().with(method), one.domains())))
                .toList();
    }

    private static Ranking ranking(NeedData data, FundingChoice choice, TieRule ties, Standardisation how) {
        return Ranking.of(data, new FundingChoice(choice.pence(), choice.method(), choice.weights(), ties, how));
    }

    private static List<ChoiceEffect> overall(List<PlaceEffects> areas) {
        var varying = areas.stream().filter(one -> !one.effects().isEmpty()).toList();
        return varying.isEmpty()
                ? List.of()
                : Arrays.stream(ModelChoice.values())
                        .map(choice -> mean(varying, choice))
                        .toList();
    }

    private static ChoiceEffect mean(List<PlaceEffects> varying, ModelChoice choice) {
        var first = 0.0;
        var total = 0.0;
        var variance = 0.0;
        for (var place : varying) {
            var effect = place.effects().get(choice.ordinal());
            var own = place.deviation() * place.deviation();
            first += own * effect.first();
            total += own * effect.total();
            variance += own;
        }
        return new ChoiceEffect(choice, first / variance, total / variance);
    }
}
