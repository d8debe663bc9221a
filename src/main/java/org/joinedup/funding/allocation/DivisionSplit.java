package org.joinedup.funding.allocation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joinedup.area.DivisionShare;
import org.joinedup.funding.FundingArea;

/// Cuts what small areas get among county electoral divisions, by how many of their postcodes or
/// people lie in each; largest remainder within each small area, equal remainders to the lower
/// code.
public final class DivisionSplit {

    private final Allocation allocation;
    private final Map<String, List<DivisionShare>> shares;

    /// @param shares of any areas; those of others are not looked at
    public DivisionSplit(Allocation allocation, List<DivisionShare> shares) {
        this.allocation = allocation;
        this.shares =
                shares.stream().sorted(comparing(DivisionShare::division)).collect(groupingBy(DivisionShare::lsoa));
    }

    /// @param pence of each small area, in their order
    /// @return by small area, then division
    public List<DivisionPart> parts(long[] pence) {
        return IntStream.range(0, pence.length)
                .boxed()
                .flatMap(index -> parts(allocation.area(index), pence[index]))
                .toList();
    }

    /// @param pence of each small area, in their order
    /// @return divisions in order of code
    public List<AreaAmount> divisions(long[] pence) {
        var sums = new Rollup.Sums(allocation.total());
        parts(pence).forEach(part -> sums.add(part.division(), part.population(), part.pence()));
        return sums.inOrder();
    }

    private Stream<DivisionPart> parts(FundingArea area, long pence) {
        var own = shares.get(area.code());
        if (own == null) {
            return Stream.of(new DivisionPart(area, Rollup.NONE, 0, 0, area.population(), pence));
        }
        var counts =
                own.stream().map(share -> BigInteger.valueOf(share.count())).toList();
        var whole = own.stream().mapToLong(DivisionShare::count).sum();
        var amounts = Apportionment.of(pence, counts);
        var people = Apportionment.of(area.population(), counts);
        return IntStream.range(0, own.size())
                .mapToObj(at -> new DivisionPart(
                        area, own.get(at).division(), own.get(at).count(), whole, people[at], amounts[at]));
    }
}
