package org.joinedup.funding.question;

import java.util.ArrayList;
import java.util.List;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.allocation.Allocations;
import org.joinedup.funding.allocation.LimitChoice;
import org.joinedup.funding.allocation.LimitedAllocation;
import org.joinedup.funding.export.Fact;
import org.joinedup.funding.export.Outcome;
import org.joinedup.funding.model.Decision;
import org.joinedup.funding.model.FundingModel;

/// Makes an outcome of a model.
public final class Outcomes {

    private Outcomes() {}

    /// @return by the model's own choice and limits
    /// @throws IllegalArgumentException if they do not fit the data; the message is for people
    public static Outcome of(FundingModel model) {
        return of(model, model.choice(), model.limits());
    }

    /// @param choice that takes the place of the model's
    /// @param limits that take the place of the model's
    /// @throws IllegalArgumentException if they do not fit the data; the message is for people
    public static Outcome of(FundingModel model, FundingChoice choice, LimitChoice limits) {
        var allocation = Allocations.allocate(model.data(), choice);
        if (!limits.isNone() && model.lastYear().isEmpty()) {
            throw new IllegalArgumentException(
                    "Limits need last year's amounts; name their file as `lastYear` in the model.");
        }
        return new Outcome(
                model.name(),
                allocation,
                model.areas().shares(),
                limits.isNone() ? null : LimitedAllocation.of(allocation, limits, model.lastYear()),
                facts(model));
    }

    private static List<Fact> facts(FundingModel model) {
        var facts = new ArrayList<Fact>();
        model.inputs().forEach(input -> facts.add(new Fact("Input " + input.name(), "SHA-256 " + input.sha256())));
        model.notes().forEach(note -> facts.add(new Fact("Note", note)));
        model.decisions().forEach(decision -> facts.add(new Fact("Decision", sentence(decision))));
        return facts;
    }

    private static String sentence(Decision decision) {
        return "%s is used and not %s, because %s (%s%s)"
                .formatted(
                        decision.kept(),
                        String.join(", ", decision.dropped()),
                        decision.because(),
                        decision.by(),
                        decision.on() == null ? "" : ", " + decision.on());
    }
}
