package org.joinedup.linkage;

import java.math.BigDecimal;

/// How weights are written: in bits, with two digits after the point.
final class Bits {

    private static final int HUNDREDTHS = 2;

    private Bits() {}

    static String text(double bits) {
        return BigDecimal.valueOf(Math.round(bits * 100), HUNDREDTHS).toPlainString();
    }
}
