package org.joinedup.viewpoint;

import org.jspecify.annotations.Nullable;

/// What a source system contributes to an answer, and what its silence means.
///
/// @param source the source system
/// @param records how many records of the person it holds; null when it is not shared, or when the
///     answer is about nobody in particular
/// @param status the most telling that holds
/// @param daysLate days since its next delivery was due; null when that is still to come
/// @param message one plain sentence
public record SourceCoverage(
        SourceFreshness source,
        @Nullable Integer records,
        CoverageStatus status,
        @Nullable Integer daysLate,
        String message) {

    /// @return whether anything of it was searched
    boolean asked() {
        return status != CoverageStatus.NOT_SHARED && source.asOf() != null;
    }
}
