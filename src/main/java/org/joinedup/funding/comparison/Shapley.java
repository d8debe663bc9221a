package org.joinedup.funding.comparison;

/// Cuts a change by the factors that made it: each factor gets what it changes when it is switched
/// from the first to the second, on the mean of all orders in which the factors can be switched
/// (Shapley 1953; Shorrocks 2013). Exact, and the parts add up to the change.
final class Shapley {

    private final int factors;
    private final long[] factorials;

    /// @param factors how many, 0 to 8
    Shapley(int factors) {
        this.factors = factors;
        this.factorials = new long[factors + 1];
        factorials[0] = 1;
        for (var i = 1; i <= factors; i++) {
            factorials[i] = factorials[i - 1] * i;
        }
    }

    /// Each part is first rounded down, towards less, so that every remainder is 0 or more; the
    /// pence that are left then go, one each, to the largest remainders, among equal ones to the
    /// earlier factor.
    ///
    /// @param pence by what is switched: bit `f` is set when factor `f` is the second's
    /// @return pence of each factor; they add up to the last less the first of `pence`
    long[] split(long[] pence) {
        var parts = new long[factors];
        var remainders = new long[factors];
        var left = pence[pence.length - 1] - pence[0];
        for (var factor = 0; factor < factors; factor++) {
            var exact = multiple(factor, pence);
            parts[factor] = Math.floorDiv(exact, factorials[factors]);
            remainders[factor] = Math.floorMod(exact, factorials[factors]);
            left -= parts[factor];
        }
        for (; left > 0; left--) {
            var next = largest(remainders);
            parts[next]++;
            remainders[next] = -1;
        }
        return parts;
    }

    /// Its part times the number of orders.
    private long multiple(int factor, long[] pence) {
        var bit = 1 << factor;
        var sum = 0L;
        for (var before = 0; before < pence.length; before++) {
            if ((before & bit) == 0) {
                sum += orders(Integer.bitCount(before)) * (pence[before | bit] - pence[before]);
            }
        }
        return sum;
    }

    /// How many orders switch just these before, then the factor, then the others.
    private long orders(int before) {
        return factorials[before] * factorials[factors - before - 1];
    }

    private static int largest(long[] numbers) {
        var largest = 0;
        for (var i = 1; i < numbers.length; i++) {
            largest = numbers[i] > numbers[largest] ? i : largest;
        }
        return largest;
    }
}
