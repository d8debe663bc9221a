package org.joinedup.funding.repetition;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joinedup.funding.DomainNeed;
import org.joinedup.funding.IndicatorNeed;

/// Finds the pairs that a person should look at.
final class Flags {

    private final RepetitionQuestion question;
    private final KeepingRule rule;

    Flags(RepetitionQuestion question) {
        this.question = question;
        this.rule = new KeepingRule(question);
    }

    /// @param domains whose indicators, one after the other, are correlated
    /// @return in the order of the pairs
    Stream<RepetitionFlag> indicators(List<DomainNeed> domains, Correlations correlations) {
        var all = domains.stream()
                .flatMap(domain -> domain.indicators().stream().map(one -> new Placed(domain, one)))
                .toList();
        return pairs(correlations)
                .flatMap(pair -> flags(all.get(pair.one()), all.get(pair.other()), pair.correlation()));
    }

    /// @return in the order of the pairs
    Stream<RepetitionFlag> domains(Correlations correlations) {
        return pairs(correlations)
                .filter(pair -> Math.abs(pair.correlation()) >= question.sameStory())
                .map(pair -> domains(
                        correlations.names().get(pair.one()),
                        correlations.names().get(pair.other()),
                        pair.correlation()));
    }

    private static RepetitionFlag domains(String one, String other, double correlation) {
        return new RepetitionFlag(
                FlagKind.SAME_STORY,
                DataKind.DOMAIN,
                one,
                other,
                correlation,
                null,
                "%s and %s rank the areas %s: what they are about counts twice. Look at their indicators."
                        .formatted(one, other, alike(correlation)));
    }

    private Stream<RepetitionFlag> flags(Placed one, Placed other, double correlation) {
        var same = Math.abs(correlation) >= question.sameStory()
                ? Stream.of(sameStory(one.need(), other.need(), correlation))
                : Stream.<RepetitionFlag>empty();
        var against = correlation <= question.against() && one.domain() == other.domain()
                ? Stream.of(against(one, other, correlation))
                : Stream.<RepetitionFlag>empty();
        return Stream.concat(same, against);
    }

    private RepetitionFlag sameStory(IndicatorNeed one, IndicatorNeed other, double correlation) {
        var keep = rule.keep(one, other);
        return new RepetitionFlag(
                FlagKind.SAME_STORY,
                DataKind.INDICATOR,
                one.indicator().id(),
                other.indicator().id(),
                correlation,
                keep == null ? null : keep.indicator().id(),
                "They rank the areas %s. %s".formatted(alike(correlation), rule.reason(one, other)));
    }

    private static RepetitionFlag against(Placed one, Placed other, double correlation) {
        return new RepetitionFlag(
                FlagKind.AGAINST_EACH_OTHER,
                DataKind.INDICATOR,
                one.need().indicator().id(),
                other.need().indicator().id(),
                correlation,
                null,
                "In %s they point against each other (%s): check the direction of both."
                        .formatted(one.domain().name(), number(correlation)));
    }

    private static String alike(double correlation) {
        return "nearly %s (%s)".formatted(correlation > 0 ? "alike" : "the other way round", number(correlation));
    }

    private static String number(double correlation) {
        return String.format(Locale.ROOT, "%.2f", correlation);
    }

    private static Stream<Pair> pairs(Correlations correlations) {
        var size = correlations.names().size();
        return IntStream.range(0, size)
                .boxed()
                .flatMap(one -> IntStream.range(one + 1, size)
                        .boxed()
                        .flatMap(other -> Stream.ofNullable(correlations.at(one, other))
                                .map(correlation -> new Pair(one, other, correlation))));
    }

    private record Pair(int one, int other, double correlation) {}

    private record Placed(DomainNeed domain, IndicatorNeed need) {}
}
