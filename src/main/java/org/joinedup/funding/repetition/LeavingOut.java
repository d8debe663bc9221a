package org.joinedup.funding.repetition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joinedup.funding.DomainNeed;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.IndicatorNeed;
import org.joinedup.funding.NeedData;
import org.joinedup.funding.allocation.Allocation;
import org.joinedup.funding.allocation.Allocations;
import org.joinedup.funding.rank.FigureRanks;
import org.joinedup.funding.rank.Ranks;
import org.jspecify.annotations.Nullable;

/// Allocates again without each domain and without each indicator.
///
/// Without its only indicator a domain is left out. Domains of weight 0 are not left out a second
/// time, and the last domain with a weight can't be.
final class LeavingOut {

    private static final int TENTH = 10;

    private final NeedData data;
    private final FundingChoice choice;
    private final Allocation whole;
    private final Ranks ranks;

    private LeavingOut(Allocation whole) {
        this.data = whole.ranking().data();
        this.choice = whole.choice();
        this.whole = whole;
        this.ranks = FigureRanks.of(whole.ranking());
    }

    /// @return one for each domain, then one for each indicator beside which the domain has others
    static List<LeftOut> of(Allocation whole) {
        var leaving = new LeavingOut(whole);
        var weighted = IntStream.range(0, leaving.data.domains().size())
                .filter(domain -> leaving.choice.weights().get(domain).signum() > 0)
                .boxed()
                .toList();
        var domains = weighted.size() == 1
                ? Stream.<LeftOut>empty()
                : weighted.stream().map(leaving::domain);
        return Stream.concat(domains, weighted.stream().flatMap(leaving::indicators))
                .toList();
    }

    private LeftOut domain(int domain) {
        var weights = new ArrayList<>(choice.weights());
        weights.set(domain, BigDecimal.ZERO);
        var name = data.domains().get(domain).name();
        return compared(DataKind.DOMAIN, name, name).with(Allocations.allocate(data, choice.with(weights)));
    }

    private Stream<LeftOut> indicators(int domain) {
        var one = data.domains().get(domain);
        return one.indicators().size() == 1
                ? Stream.empty()
                : one.indicators().stream()
                        .map(indicator -> compared(
                                        DataKind.INDICATOR,
                                        indicator.indicator().id(),
                                        one.name())
                                .with(Allocations.allocate(without(domain, indicator), choice)));
    }

    private NeedData without(int domain, IndicatorNeed indicator) {
        var domains = new ArrayList<>(data.domains());
        var one = domains.get(domain);
        domains.set(
                domain,
                new DomainNeed(
                        one.name(),
                        one.indicators().stream()
                                .filter(other -> other != indicator)
                                .toList()));
        return new NeedData(data.vintage(), data.areas(), domains);
    }

    private Compared compared(DataKind kind, String name, String domain) {
        return new Compared(kind, name, domain);
    }

    private final class Compared {

        private final DataKind kind;
        private final String name;
        private final String domain;

        Compared(DataKind kind, String name, String domain) {
            this.kind = kind;
            this.name = name;
            this.domain = domain;
        }

        LeftOut with(Allocation other) {
            var changes = IntStream.range(0, whole.size())
                    .mapToObj(area -> change(area, other))
                    .toList();
            return new LeftOut(
                    kind,
                    name,
                    domain,
                    changes.stream()
                                    .mapToLong(LeftOut.AreaChange::pence)
                                    .map(Math::abs)
                                    .sum()
                            / 2,
                    shift(FigureRanks.of(other.ranking())),
                    largest(changes, 1),
                    largest(changes, -1));
        }

        private LeftOut.AreaChange change(int area, Allocation other) {
            var one = whole.area(area);
            return new LeftOut.AreaChange(one.code(), one.area().name(), other.pence(area) - whole.pence(area));
        }

        private int shift(Ranks others) {
            return (int) IntStream.range(0, ranks.size())
                    .filter(area -> Math.abs(others.halves(area) - ranks.halves(area)) * TENTH > 2 * ranks.size())
                    .count();
        }

        /// The first of the largest, in order of code.
        private static LeftOut.@Nullable AreaChange largest(List<LeftOut.AreaChange> changes, int sign) {
            return changes.stream()
                    .filter(change -> sign * change.pence() > 0)
                    .min(Comparator.comparingLong(change -> -sign * change.pence()))
                    .orElse(null);
        }
    }
}
