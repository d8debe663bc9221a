package org.joinedup.funding.model;

import org.jspecify.annotations.Nullable;

/// Where a model's areas come from.
///
/// @param within whether they are a part of the areas known, so that others are no surprise
/// @param file of indicators whose areas they are; null where files of areas list them
record AreaOrigin(boolean within, @Nullable String file) {

    /// All that files of areas list.
    static final AreaOrigin LISTED = new AreaOrigin(false, null);
}
