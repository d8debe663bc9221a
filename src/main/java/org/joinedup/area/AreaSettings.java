package org.joinedup.area;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the place's lookups are, `joinedup.area.*`.
///
/// @param folder in which `postcodes.csv`, `lsoas.csv`, `areas/`, `boundaries/`, `funding/`,
///     `unit_costs.csv` and `deflators.csv` may be
@ConfigurationProperties("joinedup.area")
public record AreaSettings(@DefaultValue("data/place") Path folder) {}
