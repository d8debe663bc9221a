package org.joinedup.funding.question;

import java.util.List;
import java.util.stream.IntStream;
import org.joinedup.area.Area;
import org.joinedup.funding.allocation.Allocation;
import org.joinedup.funding.allocation.Money;
import org.jspecify.annotations.Nullable;

/// What a small area gets.
///
/// @param allocation that it is part of
/// @param index of the area in it
/// @param pence that it gets, with limits where there are any
record AllocatedArea(Allocation allocation, int index, long pence) {

    public String code() {
        return allocation.area(index).code();
    }

    public String name() {
        return allocation.area(index).area().name();
    }

    public @Nullable Area district() {
        return allocation.area(index).area().district();
    }

    public @Nullable Area ward() {
        return allocation.area(index).area().ward();
    }

    public long population() {
        return allocation.area(index).population();
    }

    public List<DomainRank> ranks() {
        var ranking = allocation.ranking();
        return IntStream.range(0, ranking.domains().size())
                .mapToObj(domain -> new DomainRank(
                        ranking.data().domains().get(domain).name(),
                        ranking.domains().get(domain).rank(index)))
                .toList();
    }

    public double figure() {
        return allocation.ranking().figure(index).doubleValue();
    }

    public long undampedPence() {
        return allocation.pence(index);
    }

    public double sharePercent() {
        return Money.percent(pence, allocation.total()).doubleValue();
    }

    public @Nullable Long perPerson() {
        return Money.perPerson(pence, population());
    }

    /// Where it stands in a domain.
    ///
    /// @param domain its name
    /// @param rank 1 to n, n for the most in need
    record DomainRank(String domain, double rank) {}
}
