package org.joinedup.cost.segment;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// What a place brings of its own, `joinedup.segment.*`.
///
/// @param features a file in place of `cost/features.csv`; null for that
@ConfigurationProperties("joinedup.segment")
record SegmentSettings(@Nullable Path features) {}
