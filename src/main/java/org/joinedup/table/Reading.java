package org.joinedup.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.joinedup.table.ValueIssue.UnknownWord;

/// How a value is read.
///
/// @param parser of a value that is not blank
/// @param wrong the issue when the parser finds nothing
/// @param standIn for a value that is missing or wrong
public record Reading<T>(Function<String, Optional<T>> parser, Function<Place, Issue> wrong, T standIn) {

    /// @param words of which a value is one, in capitals or not
    public static <E extends Enum<E>> Reading<E> oneOf(E[] words) {
        return new Reading<>(
                text -> Arrays.stream(words)
                        .filter(word -> word.name().equals(text.toUpperCase(Locale.ROOT)))
                        .findFirst(),
                place -> new UnknownWord(
                        place, Arrays.stream(words).map(Enum::name).toList()),
                words[0]);
    }
}
