package org.joinedup.funding.repetition;

import org.jspecify.annotations.Nullable;

/// A pair of data that a person should look at.
///
/// @param kind why
/// @param of indicators or domains
/// @param first id of the first indicator or name of the first domain
/// @param second the other
/// @param correlation Spearman's, of needs, -1 to 1
/// @param keep id of the indicator to keep by the paper's rule, a suggestion; null when the rule
///     does not say, and for domains
/// @param sentence what that means and what to do
public record RepetitionFlag(
        FlagKind kind,
        DataKind of,
        String first,
        String second,
        double correlation,
        @Nullable String keep,
        String sentence) {}
