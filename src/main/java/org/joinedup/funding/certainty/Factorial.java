package org.joinedup.funding.certainty;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joinedup.funding.comparison.Places;
import org.joinedup.funding.rank.Ranking;

/// Amounts of places by every combination of choices, and the effects that follow.
final class Factorial {

    /// Places that one task works on, which share one array of amounts.
    private static final int BLOCK = 128;

    private static final double SMALLEST_DEVIATION = 1e-3;
    private static final double ROUNDING = 1e-13;

    private final EffectsQuestion question;
    private final long pence;
    private final WeightDraws draws;

    Factorial(EffectsQuestion question, long pence, WeightDraws draws) {
        this.question = question;
        this.pence = pence;
        this.draws = draws;
    }

    /// @param rankings one for each combination of method, ties and standardisation
    List<PlaceEffects> of(List<Ranking> rankings, Places places) {
        var models = rankings.stream().map(ranking -> model(ranking, places)).toList();
        return IntStream.rangeClosed(0, (places.size() - 1) / BLOCK)
                .parallel()
                .boxed()
                .flatMap(block -> block(models, places, block * BLOCK))
                .toList();
    }

    private Model model(Ranking ranking, Places places) {
        var basis = Basis.of(ranking, places);
        return new Model(basis, basis.scales(draws, pence));
    }

    private Stream<PlaceEffects> block(List<Model> models, Places places, int from) {
        var amounts = new double[models.size() * draws.size()];
        return IntStream.range(from, Math.min(places.size(), from + BLOCK)).mapToObj(row -> {
            fill(amounts, models, row);
            return effects(places, row, amounts);
        });
    }

    private void fill(double[] amounts, List<Model> models, int row) {
        for (var draw = 0; draw < draws.size(); draw++) {
            for (var model = 0; model < models.size(); model++) {
                amounts[draw * models.size() + model] = models.get(model).pence(row, draw, draws);
            }
        }
    }

    private PlaceEffects effects(Places places, int row, double[] amounts) {
        var anova = new Anova(question.levels(), amounts);
        var deviation = Math.sqrt(anova.variance());
        var place = places.at(row);
        return deviation < SMALLEST_DEVIATION + pence * ROUNDING
                ? new PlaceEffects(place.code(), place.name(), 0, List.of())
                : new PlaceEffects(place.code(), place.name(), deviation, effects(anova));
    }

    private static List<ChoiceEffect> effects(Anova anova) {
        return Arrays.stream(ModelChoice.values())
                .map(choice -> new ChoiceEffect(choice, anova.first(choice.ordinal()), anova.total(choice.ordinal())))
                .toList();
    }

    /// One combination of method, ties and standardisation.
    private record Model(Basis basis, double[] scales) {

        double pence(int row, int draw, WeightDraws draws) {
            return basis.sum(row, draws.at(draw)) * scales[draw];
        }
    }
}
