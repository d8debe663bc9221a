package org.joinedup.funding;

import org.joinedup.area.Vintage;
import org.jspecify.annotations.Nullable;

/// An entry of the registry: what is known of every small area, and which way need goes.
///
/// @param id its name in models, such as `imd2010-income-rank`; lower case, digits and hyphens
/// @param name for people
/// @param domain that it belongs to by its publisher or by the place's choice; null when none
/// @param source who publishes it and as what
/// @param period that it is about, such as `2008`
/// @param vintage of the areas that it is published for
/// @param unit such as `rank`, `score`, `people` or `percent`
/// @param direction which way need goes
/// @param missing what is done where a value is missing
/// @param sustainability whether it will go on being published; null when nobody has said
public record Indicator(
        String id,
        String name,
        @Nullable String domain,
        String source,
        String period,
        Vintage vintage,
        String unit,
        Direction direction,
        MissingRule missing,
        @Nullable String sustainability) {}
