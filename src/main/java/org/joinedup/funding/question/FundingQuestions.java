package org.joinedup.funding.question;

import java.util.Optional;
import java.util.function.Supplier;
import org.joinedup.funding.export.Outcome;
import org.joinedup.funding.model.FundingModel;
import org.joinedup.funding.model.PlaceModels;
import org.joinedup.graph.CallerMistake;
import org.springframework.stereotype.Component;

/// What callers ask of the place's models.
@Component
class FundingQuestions {

    private final PlaceModels models;

    FundingQuestions(PlaceModels models) {
        this.models = models;
    }

    /// @throws graphql.GraphqlErrorException if no usable model has the id
    FundingModel model(String id) {
        return models.find(id)
                .flatMap(file -> Optional.ofNullable(file.model()))
                .orElseThrow(() -> CallerMistake.because(
                        "No usable model has the id in 'model'; `fundingModels` lists them with what is wrong."));
    }

    /// @throws graphql.GraphqlErrorException if the input does not fit the model
    Outcome outcome(AllocationInput input) {
        var model = model(input.model());
        return checked(() -> Outcomes.of(
                model,
                input.choice(model),
                input.limits() == null ? model.limits() : input.limits().toChoice()));
    }

    /// @param work whose `IllegalArgumentException` is meant for people
    static <T> T checked(Supplier<T> work) {
        try {
            return work.get();
        } catch (IllegalArgumentException e) {
            throw CallerMistake.because(String.valueOf(e.getMessage()));
        }
    }
}
