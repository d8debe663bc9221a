package org.joinedup.involvement;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.joinedup.individual.PlainWords;
import org.jspecify.annotations.Nullable;

/// What somebody typed as a query to a full-text index.
///
/// Every word must be found: as it is, as the beginning of a word, or with a slip, two if it is
/// long. No sign that somebody types means anything to the index.
final class FullTextQuery {

    private static final int LONGEST = 100;
    private static final int LONG_ENOUGH_FOR_TWO_SLIPS = 6;
    private static final int LONG_ENOUGH_FOR_A_SLIP = 4;

    private FullTextQuery() {}

    /// @param typed of which the first 100 characters count; null when nothing was
    /// @return in Lucene's syntax; null when there is no word in it
    static @Nullable String of(@Nullable String typed) {
        var text = typed == null ? "" : typed.substring(0, Math.min(typed.length(), LONGEST));
        var query = Arrays.stream(text.split("\\s+"))
                .map(FullTextQuery::toClause)
                .filter(clause -> !clause.isEmpty())
                .collect(joining(" AND "));
        return query.isEmpty() ? null : query;
    }

    /// @param piece without blanks, such as `O'Neil`
    private static String toClause(String piece) {
        return Stream.of(PlainWords.apart(piece), PlainWords.joined(piece))
                .filter(words -> !words.isEmpty())
                .distinct()
                .map(FullTextQuery::all)
                .collect(joining(" OR ", "(", ")"))
                .replace("()", "");
    }

    private static String all(List<String> words) {
        return words.stream().map(FullTextQuery::toLikeness).collect(joining(" AND ", "(", ")"));
    }

    private static String toLikeness(String word) {
        if (word.length() < LONG_ENOUGH_FOR_A_SLIP) {
            return "(%1$s^4 OR %1$s*)".formatted(word);
        }
        var slips = word.length() < LONG_ENOUGH_FOR_TWO_SLIPS ? 1 : 2;
        return "(%1$s^4 OR %1$s*^2 OR %1$s~%2$d)".formatted(word, slips);
    }
}
