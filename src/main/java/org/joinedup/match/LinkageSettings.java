package org.joinedup.match;

import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How to link a table.
///
/// @param deduplicated systems that hold a person at most once
/// @param model file of a trained model; null to train one on the table itself
public record LinkageSettings(
        Set<String> deduplicated, @Nullable Path model) {

    /// Copies the set.
    public LinkageSettings {
        deduplicated = Set.copyOf(deduplicated);
    }
}
