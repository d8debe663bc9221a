package org.joinedup.funding.question;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.joinedup.funding.export.Outcome;
import org.joinedup.funding.model.FundingModel;
import org.joinedup.funding.model.PlaceModels;
import org.joinedup.funding.run.FundingRun;
import org.joinedup.funding.run.FundingRuns;
import org.joinedup.funding.run.RunDraft;
import org.joinedup.funding.run.RunInput;
import org.joinedup.graph.CallerMistake;
import org.springframework.stereotype.Component;

/// What callers ask of the place's models and of runs that were kept.
@Component
class FundingQuestions {

    private final PlaceModels models;
    private final FundingRuns runs;

    FundingQuestions(PlaceModels models, FundingRuns runs) {
        this.models = models;
        this.runs = runs;
    }

    /// @throws graphql.GraphqlErrorException if the input does not fit the model or run
    Outcome outcome(AllocationInput input) {
        return checked(() -> {
            input.check();
            return input.run() == null ? outcome(model(input), input) : runs.outcome(input.run());
        });
    }

    /// @param author username
    /// @throws graphql.GraphqlErrorException if the input does not fit the model, or is a run
    FundingRun keep(AllocationInput input, Words words, String author) {
        return checked(() -> {
            input.check();
            var model = model(input);
            var outcome = outcome(model, input);
            return runs.record(new RunDraft(
                    words.title(),
                    words.note(),
                    author,
                    outcome,
                    outcome.limited() == null ? Map.of() : model.lastYear(),
                    model.inputs().stream()
                            .map(one -> new RunInput(one.name(), one.sha256()))
                            .toList()));
        });
    }

    /// @param work whose `IllegalArgumentException` is meant for people
    static <T> T checked(Supplier<T> work) {
        try {
            return work.get();
        } catch (IllegalArgumentException e) {
            throw CallerMistake.because(String.valueOf(e.getMessage()));
        }
    }

    private FundingModel model(AllocationInput input) {
        if (input.model() == null) {
            throw new IllegalArgumentException("Keep the outcome of a 'model'; a run is kept already.");
        }
        return models.find(input.model())
                .flatMap(file -> Optional.ofNullable(file.model()))
                .orElseThrow(() -> CallerMistake.because(
                        "No usable model has the id in 'model'; `fundingModels` lists them with what is wrong."));
    }

    private static Outcome outcome(FundingModel model, AllocationInput input) {
        var limits = input.limits();
        return Outcomes.of(model, input.choice(model), limits == null ? model.limits() : limits.toChoice());
    }

    /// What the author says of a run.
    record Words(String title, String note) {}
}
