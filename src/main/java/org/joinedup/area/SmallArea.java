package org.joinedup.area;

import org.jspecify.annotations.Nullable;

/// A lower-layer super output area with the larger areas that it is counted to.
///
/// @param code Office for National Statistics code
/// @param name its name; its code where no file names it
/// @param ward null when no lookup says
/// @param district null when no lookup says
public record SmallArea(
        String code,
        String name,
        @Nullable Area ward,
        @Nullable Area district) {}
