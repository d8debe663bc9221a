package org.joinedup.funding.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.joinedup.funding.DomainNeed;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.IndicatorNeed;
import org.joinedup.funding.Standardisation;
import org.joinedup.funding.TieRule;
import org.joinedup.funding.allocation.AllocationWords;
import org.joinedup.funding.allocation.LimitChoice;
import org.joinedup.funding.allocation.Money;
import org.joinedup.funding.rank.Checksums;
import org.jspecify.annotations.Nullable;

/// The table that says how an allocation was made.
public final class MethodSheet {

    private MethodSheet() {}

    static Sheet of(Outcome outcome) {
        return new Sheet(
                "method",
                List.of("What", "Value"),
                facts(outcome).stream()
                        .map(fact -> AllocationSheets.row(fact.name(), fact.value()))
                        .toList());
    }

    /// @return everything that there is to know of how it was made, in sentences
    public static List<Fact> facts(Outcome outcome) {
        var allocation = outcome.allocation();
        var choice = allocation.choice();
        var data = allocation.ranking().data();
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Title", outcome.title()));
        facts.add(new Fact("Fund", Money.pounds(choice.pence())));
        facts.add(new Fact(
                "Areas",
                "%d lower-layer super output areas of %d"
                        .formatted(allocation.size(), data.vintage().year())));
        facts.add(new Fact("Method", choice.method() + ": " + AllocationWords.method(choice.method())));
        facts.add(new Fact("Rounding", "Whole pence by largest remainder; equal remainders go to the lower code."));
        facts.add(new Fact("Ties", choice.ties() + ": " + ties(choice.ties())));
        facts.add(new Fact("Several indicators", choice.standardisation() + ": " + words(choice.standardisation())));
        IntStream.range(0, data.domains().size())
                .mapToObj(at -> domain(data.domains().get(at), choice, at))
                .forEach(facts::add);
        facts.add(checksums(Checksums.of(allocation.ranking())));
        if (outcome.limited() != null) {
            facts.add(new Fact("Limits", limits(outcome.limited().choice())));
        }
        facts.addAll(outcome.facts());
        return facts;
    }

    private static Fact domain(DomainNeed domain, FundingChoice choice, int at) {
        return new Fact(
                "Domain " + domain.name(),
                "weight %s; %s"
                        .formatted(
                                choice.weights().get(at).toPlainString(),
                                String.join(
                                        "; ",
                                        domain.indicators().stream()
                                                .map(MethodSheet::indicator)
                                                .toList())));
    }

    private static String indicator(IndicatorNeed one) {
        var indicator = one.indicator();
        return "%s (%s, %s, %s), weight %s, %s"
                .formatted(
                        indicator.name(),
                        indicator.source(),
                        indicator.period(),
                        indicator.unit(),
                        one.weight().toPlainString(),
                        switch (indicator.direction()) {
                            case HIGH_VALUE_IS_MORE_NEED -> "a high value is more need";
                            case HIGH_VALUE_IS_LESS_NEED -> "a high value is less need";
                        });
    }

    private static Fact checksums(Checksums sums) {
        return new Fact(
                "Checksums",
                "Without ties the ranks of a domain add up to %d; here to %s; all figures to %s."
                        .formatted(
                                sums.expected(),
                                String.join(
                                        ", ",
                                        sums.domains().stream()
                                                .map(sum -> sum.toPlainString())
                                                .toList()),
                                sums.figures().stripTrailingZeros().toPlainString()));
    }

    private static String limits(LimitChoice choice) {
        return "By %s: at least %s from last year, at most %s; %s of last year's distribution kept."
                .formatted(
                        choice.level(),
                        percent(choice.floorPercent(), "any change"),
                        percent(choice.ceilingPercent(), "any change"),
                        percent(choice.dampingPercent(), "nothing"));
    }

    private static String percent(java.math.@Nullable BigDecimal number, String none) {
        return number == null ? none : number.toPlainString() + "%";
    }

    private static String ties(TieRule rule) {
        return switch (rule) {
            case MEAN -> "areas of one score all get the mean of the ranks that they take up.";
            case LOWEST -> "areas of one score all get the lowest of the ranks that they take up.";
            case HIGHEST -> "areas of one score all get the highest of the ranks that they take up.";
            case CODE -> "of areas of one score the lower code gets the lower rank.";
        };
    }

    private static String words(Standardisation standardisation) {
        return switch (standardisation) {
            case RANKS -> "a domain's indicators are added up as ranks.";
            case Z_SCORES -> "a domain's indicators are added up as deviations from the mean.";
        };
    }
}
