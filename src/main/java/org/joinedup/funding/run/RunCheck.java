package org.joinedup.funding.run;

import java.math.BigDecimal;

/// Whether something adds up.
///
/// @param name what, such as `Ranks of Community Safety`
/// @param expected without ties, or with mean ranks
/// @param found in the run
public record RunCheck(String name, BigDecimal expected, BigDecimal found) {

    /// @return whether it does
    public boolean agrees() {
        return expected.compareTo(found) == 0;
    }
}
