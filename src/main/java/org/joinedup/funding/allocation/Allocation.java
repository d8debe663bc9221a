package org.joinedup.funding.allocation;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.joinedup.funding.FundingArea;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.rank.Ranking;

/// A fund as it was shared out.
public final class Allocation {

    private final Ranking ranking;
    private final long[] pence;
    private final long total;

    /// @param pence of each area, in their order
    Allocation(Ranking ranking, long[] pence) {
        this.ranking = ranking;
        this.pence = pence;
        this.total = Arrays.stream(pence).sum();
    }

    /// @return areas, domains and ranks that it was made from
    public Ranking ranking() {
        return ranking;
    }

    /// @return how it was made
    public FundingChoice choice() {
        return ranking.choice();
    }

    /// @return how many areas there are
    public int size() {
        return pence.length;
    }

    /// @param index of the area
    public FundingArea area(int index) {
        return ranking.data().areas().get(index);
    }

    /// @param area index of the area
    /// @return 0 or more
    public long pence(int area) {
        return pence[area];
    }

    /// @return pence of all areas in their order
    public LongStream pence() {
        return Arrays.stream(pence);
    }

    /// @return the fund
    public long total() {
        return total;
    }

    /// @param code of an area
    /// @return its index; -1 when it takes no part
    public int indexOf(String code) {
        return IntStream.range(0, size())
                .filter(index -> area(index).code().equals(code))
                .findFirst()
                .orElse(-1);
    }
}
