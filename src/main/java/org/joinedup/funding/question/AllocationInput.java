package org.joinedup.funding.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joinedup.funding.DomainNeed;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.Method;
import org.joinedup.funding.Standardisation;
import org.joinedup.funding.TieRule;
import org.joinedup.funding.model.FundingModel;
import org.jspecify.annotations.Nullable;

/// How a caller wants a fund shared out: by a model, with anything in it put another way; or as a
/// run that was kept.
///
/// @param model its id; null for a run
/// @param run its id; null for a model
/// @param fund pence; null for the model's
/// @param method null for the model's
/// @param weights of the domains that are named; null for the model's
/// @param ties null for the model's
/// @param standardisation null for the model's
/// @param limits null for the model's
record AllocationInput(
        @Nullable String model,
        @Nullable String run,
        @Nullable Long fund,
        @Nullable Method method,
        @Nullable List<DomainWeight> weights,
        @Nullable TieRule ties,
        @Nullable Standardisation standardisation,
        @Nullable LimitInput limits) {

    /// @throws IllegalArgumentException if it is not one of the two; the message is for people
    void check() {
        var another =
                Stream.of(fund, method, weights, ties, standardisation, limits).anyMatch(Objects::nonNull);
        if ((model == null) == (run == null) || (run != null && another)) {
            throw new IllegalArgumentException(
                    "Give either a 'model', with what is to be another way in it, or a 'run' and nothing else.");
        }
    }

    /// @throws IllegalArgumentException if a part does not fit the model; the message is for people
    FundingChoice choice(FundingModel from) {
        var given = from.choice();
        return new FundingChoice(
                fund == null ? given.pence() : fund,
                Objects.requireNonNullElse(method, given.method()),
                weights == null ? given.weights() : weights(from, weights),
                Objects.requireNonNullElse(ties, given.ties()),
                Objects.requireNonNullElse(standardisation, given.standardisation()));
    }

    private static List<BigDecimal> weights(FundingModel model, List<DomainWeight> others) {
        var names = model.data().domains().stream().map(DomainNeed::name).toList();
        for (var other : others) {
            if (!names.contains(other.domain())) {
                throw new IllegalArgumentException(
                        "The model has no domain of a name that you give a weight; its domains are: "
                                + String.join(", ", names) + ".");
            }
        }
        return IntStream.range(0, names.size())
                .mapToObj(at -> others.stream()
                        .filter(other -> other.domain().equals(names.get(at)))
                        .reduce((first, last) -> last)
                        .map(other -> BigDecimal.valueOf(other.weight()))
                        .orElse(model.choice().weights().get(at)))
                .toList();
    }
}
