package org.joinedup.involvement.team.change;

import org.joinedup.graph.CallerMistake;
import org.jspecify.annotations.Nullable;

/// The rules of texts that people enter.
///
/// @param field as the schema names it
/// @param longest characters at most
record EnteredText(String field, int longest) {

    /// @return without blanks around it
    /// @throws graphql.GraphqlErrorException if there is none, or it is too long
    String required(@Nullable String text) {
        var stripped = optional(text);
        if (stripped == null) {
            throw CallerMistake.because("Give '%s' in 1 to %,d characters.".formatted(field, longest));
        }
        return stripped;
    }

    /// @return without blanks around it; null when nothing is left
    /// @throws graphql.GraphqlErrorException if it is too long
    @Nullable
    String optional(@Nullable String text) {
        var stripped = text == null ? "" : text.strip();
        if (stripped.length() > longest) {
            throw CallerMistake.because("Give '%s' in at most %,d characters.".formatted(field, longest));
        }
        return stripped.isEmpty() ? null : stripped;
    }

    /// The same, for what stands in one line.
    ///
    /// @throws graphql.GraphqlErrorException if it is too long or has a line end or another control
    ///     character
    @Nullable
    String optionalLine(@Nullable String text) {
        var line = optional(text);
        if (line != null && line.chars().anyMatch(Character::isISOControl)) {
            throw CallerMistake.because("Give '%s' in one line.".formatted(field));
        }
        return line;
    }

    /// The same, for what stands in one line and has to be there.
    ///
    /// @throws graphql.GraphqlErrorException if there is none, it is too long or has a line end
    String requiredLine(@Nullable String text) {
        return required(optionalLine(text));
    }
}
