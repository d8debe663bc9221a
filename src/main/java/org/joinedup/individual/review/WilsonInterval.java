package org.joinedup.individual.review;

/// Where a share lies with 95 % confidence, after some were counted: Wilson (1927), "Probable
/// inference, the law of succession, and statistical inference".
///
/// @param low 0 to 1
/// @param high 0 to 1, not less than low
record WilsonInterval(double low, double high) {

    /// Of the normal distribution, for 95 %.
    private static final double Z = 1.959963984540054;

    /// @param hits 0 to `trials`
    /// @param trials 1 or more
    static WilsonInterval of(long hits, long trials) {
        var share = (double) hits / trials;
        var squared = Z * Z;
        var middle = share + squared / (2 * trials);
        var spread = Z * Math.sqrt(share * (1 - share) / trials + squared / (4.0 * trials * trials));
        var whole = 1 + squared / trials;
        return new WilsonInterval(Math.max(0, (middle - spread) / whole), Math.min(1, (middle + spread) / whole));
    }
}
