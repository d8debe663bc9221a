package org.joinedup.funding.question;

import java.util.List;
import org.joinedup.area.AreaLevel;
import org.joinedup.area.boundary.PlaceBoundaries;
import org.joinedup.funding.Method;
import org.joinedup.funding.Standardisation;
import org.joinedup.funding.TieRule;
import org.joinedup.funding.certainty.Certainty;
import org.joinedup.funding.certainty.ChoiceEffects;
import org.joinedup.funding.certainty.EffectsQuestion;
import org.joinedup.funding.certainty.WeightSwap;
import org.joinedup.funding.certainty.WeightSwaps;
import org.joinedup.funding.comparison.Comparison;
import org.joinedup.funding.export.AllocationMap;
import org.joinedup.funding.repetition.Repetition;
import org.joinedup.funding.repetition.RepetitionQuestion;
import org.joinedup.graph.CallerMistake;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.NotAboutPeople;
import org.joinedup.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/// The fields of `schema/funding.graphqls` that look at an outcome from a side.
@Controller
class QuestionController {

    private static final int COARSEST = 5_000;

    private final FundingQuestions questions;
    private final PlaceBoundaries boundaries;

    QuestionController(FundingQuestions questions, PlaceBoundaries boundaries) {
        this.questions = questions;
        this.boundaries = boundaries;
    }

    @QueryMapping
    @AllowedTo({Role.FUNDING_OFFICER, Role.ANALYST})
    @NotAboutPeople
    Comparison compareAllocations(@Argument AllocationInput first, @Argument AllocationInput second) {
        var one = questions.outcome(first).allocation();
        var other = questions.outcome(second).allocation();
        return FundingQuestions.checked(() -> Comparison.of(one, other));
    }

    @QueryMapping
    @AllowedTo({Role.FUNDING_OFFICER, Role.ANALYST})
    @NotAboutPeople
    Certainty allocationCertainty(@Argument AllocationInput allocation, @Argument DrawsInput draws) {
        var outcome = questions.outcome(allocation);
        return FundingQuestions.checked(() -> Certainty.of(outcome.allocation(), draws.toQuestion()));
    }

    @QueryMapping
    @AllowedTo({Role.FUNDING_OFFICER, Role.ANALYST})
    @NotAboutPeople
    ChoiceEffects allocationEffects(@Argument AllocationInput allocation, @Argument DrawsInput draws) {
        var found = questions.outcome(allocation).allocation();
        return FundingQuestions.checked(() -> ChoiceEffects.of(
                found.ranking().data(),
                found.choice(),
                new EffectsQuestion(
                        draws.toQuestion(),
                        List.of(Method.values()),
                        List.of(TieRule.values()),
                        List.of(Standardisation.values()))));
    }

    @QueryMapping
    @AllowedTo({Role.FUNDING_OFFICER, Role.ANALYST})
    @NotAboutPeople
    WeightSwap smallestSwap(@Argument AllocationInput allocation, @Argument String first, @Argument String second) {
        var swaps = WeightSwaps.of(questions.outcome(allocation).allocation());
        return FundingQuestions.checked(() -> swaps.amounts(first, second));
    }

    @QueryMapping
    @AllowedTo({Role.FUNDING_OFFICER, Role.ANALYST})
    @NotAboutPeople
    Repetition allocationRepetition(@Argument AllocationInput allocation) {
        return Repetition.of(questions.outcome(allocation).allocation(), RepetitionQuestion.usual());
    }

    @QueryMapping
    @AllowedTo({Role.FUNDING_OFFICER, Role.ANALYST})
    @NotAboutPeople
    String allocationMap(
            @Argument AllocationInput allocation,
            @Argument AreaLevel level,
            @Argument @Nullable String district,
            @Argument int detail) {
        if (detail < 0 || detail > COARSEST || level == AreaLevel.COUNTY) {
            throw CallerMistake.because(
                    "Ask for LSOA, WARD, DIVISION or DISTRICT with a 'detail' of 0 to 5000 metres.");
        }
        var map = new AllocationMap(questions.outcome(allocation), boundaries.current());
        return FundingQuestions.checked(() -> map.of(level, detail, district));
    }
}
