package org.joinedup.funding.indicator;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.joinedup.funding.Direction;
import org.jspecify.annotations.Nullable;

/// What the name of a column says by itself.
///
/// @param column as the header spells it
/// @param stem what it is about: its words without those that say the form, in lower case
/// @param form score, rank or decile; null when it does not say
record ColumnMeaning(String column, String stem, @Nullable Form form) {

    private static final Set<String> SAID_APART = Set.of("rank", "of", "score", "decile", "domain", "sub", "the");

    /// In which form the same thing can be published.
    enum Form {
        /// 1 is the most deprived unless the name says something else.
        RANK,
        /// The first tenth is the most deprived.
        DECILE,
        /// More is more deprived.
        SCORE
    }

    static ColumnMeaning of(String column) {
        var words =
                column.toLowerCase(Locale.ROOT).replaceAll("\\(.*?(\\)|$)", " ").split("[^\\p{L}\\p{N}]+");
        var stem = Arrays.stream(words)
                .filter(word -> !word.isEmpty() && !SAID_APART.contains(word))
                .collect(Collectors.joining(" "));
        return new ColumnMeaning(
                column,
                stem,
                form(Set.copyOf(Arrays.asList(words).stream().distinct().toList())));
    }

    /// @return which way need goes when the name says so itself, such as `(where 1 is most
    ///     deprived)`; null when it does not
    @Nullable
    Direction stated() {
        var text = column.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (text.matches(".*\\b1 ?(is|=) ?(the )?(most|highest)\\b.*")) {
            return Direction.HIGH_VALUE_IS_LESS_NEED;
        }
        return text.matches(".*\\b1 ?(is|=) ?(the )?(least|lowest)\\b.*") ? Direction.HIGH_VALUE_IS_MORE_NEED : null;
    }

    /// @return which way need goes by its name or, where that does not say, by its form; null when
    ///     it has none
    @Nullable
    Direction usual() {
        var stated = stated();
        if (stated != null || form == null) {
            return stated;
        }
        return form == Form.SCORE ? Direction.HIGH_VALUE_IS_MORE_NEED : Direction.HIGH_VALUE_IS_LESS_NEED;
    }

    /// @return whether the other is about the same thing in another form
    boolean isBeside(ColumnMeaning other) {
        return form != null && other.form != null && form != other.form && stem.equals(other.stem);
    }

    private static @Nullable Form form(Set<String> words) {
        if (words.contains("rank")) {
            return Form.RANK;
        }
        if (words.contains("decile")) {
            return Form.DECILE;
        }
        return words.contains("score") ? Form.SCORE : null;
    }
}
