package org.joinedup.source;

import org.jspecify.annotations.Nullable;

/// What kind of home a source system says that a person lives in; nothing that tells people apart.
///
/// @param tenure null when the system does not hold it
/// @param mosaicGroup null when the system does not hold a valid one
/// @param mosaicType null when the system does not hold a valid one
public record Home(
        @Nullable HousingTenure tenure,
        @Nullable MosaicGroup mosaicGroup,
        @Nullable MosaicType mosaicType) {

    /// The system says nothing of the person's home.
    public static final Home NONE = new Home(null, null, null);

    /// Nothing personal, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "Home";
    }
}
