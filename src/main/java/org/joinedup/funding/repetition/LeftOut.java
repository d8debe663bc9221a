package org.joinedup.funding.repetition;

import org.jspecify.annotations.Nullable;

/// What changes when one indicator or domain is left out.
///
/// @param kind which of the two it is
/// @param name of the domain, or id of the indicator
/// @param domain that it belongs to; its own name for a domain
/// @param moved pence that go elsewhere: half the sum of all changes without their signs
/// @param shift how many areas' ranks by figure move by more than a tenth of the number of areas
/// @param gain the area that gains most without it; null when none does
/// @param loss the area that loses most without it; null when none does
public record LeftOut(
        DataKind kind,
        String name,
        String domain,
        long moved,
        int shift,
        @Nullable AreaChange gain,
        @Nullable AreaChange loss) {

    /// What an area gains or loses.
    ///
    /// @param code of the area
    /// @param name its name
    /// @param pence more, or less when negative
    public record AreaChange(String code, String name, long pence) {}
}
