package org.joinedup.person;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A person's name as one service writes it.
///
/// @param given first name; null when the service does not hold it
/// @param middle further given names, separated by blanks; null when there are none
/// @param family surname; null when the service does not hold it
/// @param formerFamily an earlier surname that the service still holds; null when there is none
public record PersonName(
        @Nullable String given,
        @Nullable String middle,
        @Nullable String family,
        @Nullable String formerFamily) {

    /// @return given and family name with one blank between them; empty when neither is held
    public String display() {
        return Stream.of(given, family).filter(part -> part != null).collect(Collectors.joining(" "));
    }

    /// Nothing personal, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "PersonName";
    }
}
