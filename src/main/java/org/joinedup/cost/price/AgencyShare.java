package org.joinedup.cost.price;

/// What an agency pays of a unit cost.
///
/// @param agency its code, such as `youth-offending`
/// @param basisPoints hundredths of a percent, 1 to 10,000
public record AgencyShare(String agency, int basisPoints) {

    /// The whole of a cost.
    public static final int WHOLE = 10_000;

    /// @throws IllegalArgumentException if the share is out of bounds
    public AgencyShare {
        if (basisPoints < 1 || basisPoints > WHOLE) {
            throw new IllegalArgumentException("a share is 1 to 10,000 hundredths of a percent");
        }
    }
}
