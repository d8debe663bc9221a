package org.joinedup.funding.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// Whole pence in proportion to shares, by the method of largest remainders (Hamilton): each gets
/// its exact amount rounded down, and what is left goes, a penny each, to the largest remainders;
/// among equal remainders to the earlier one.
public final class Apportionment {

    private Apportionment() {}

    /// @param pence to be shared out, 0 or more
    /// @param shares 0 or more, in the order of their keys
    /// @return pence of each, which add up to `pence`
    /// @throws IllegalArgumentException if there are pence but all shares are 0
    public static long[] of(long pence, List<BigInteger> shares) {
        var whole = shares.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (whole.signum() == 0) {
            return nothing(pence, shares.size());
        }
        var amounts = new long[shares.size()];
        var remainders = new ArrayList<BigInteger>(shares.size());
        var left = pence;
        for (var i = 0; i < amounts.length; i++) {
            var exact = shares.get(i).multiply(BigInteger.valueOf(pence)).divideAndRemainder(whole);
            amounts[i] = exact[0].longValueExact();
            remainders.add(exact[1]);
            left -= amounts[i];
        }
        IntStream.range(0, amounts.length)
                .boxed()
                .sorted((one, other) -> remainders.get(other).compareTo(remainders.get(one)))
                .limit(left)
                .forEach(i -> amounts[i]++);
        return amounts;
    }

    private static long[] nothing(long pence, int size) {
        if (pence != 0) {
            throw new IllegalArgumentException("Nobody has a share: populations and weighted ranks are all 0.");
        }
        return new long[size];
    }
}
