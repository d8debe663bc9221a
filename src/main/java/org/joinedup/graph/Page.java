package org.joinedup.graph;

import java.util.List;
import java.util.function.Function;
import org.springframework.data.domain.OffsetScrollPosition;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.query.ScrollSubrange;

/// A part of a long list: what the arguments `first` and `after` of a Relay connection ask for.
///
/// @param skip rows to leave out, 0 or more
/// @param first rows at most, 1 or more
public record Page(long skip, int first) {

    private static final int USUAL = 20;

    /// @param asked forward from a cursor; the usual size is 20
    /// @param most rows that may be asked for
    /// @throws graphql.GraphqlErrorException if more than `most` or less than 1 is asked for, or
    ///     backward
    public static Page of(ScrollSubrange asked, int most) {
        var first = asked.count().orElse(USUAL);
        if (first < 1 || first > most || !asked.forward()) {
            throw CallerMistake.because("Ask for 1 to " + most + " with 'first', and page on with 'after'.");
        }
        return new Page(asked.position().map(Page::skipTo).orElse(0L), first);
    }

    /// Runs a statement that takes `$skip` and `$limit`, asking for one row more to know whether
    /// there are more.
    ///
    /// @return the rows of this page, which knows whether there is a next one
    public <T> Window<T> window(Graph graph, Statement statement, Function<Row, T> mapper) {
        var limited = statement.with("skip", skip).with("limit", first + 1L);
        List<T> rows = graph.read(limited, mapper);
        var more = rows.size() > first;
        return Window.from(more ? rows.subList(0, first) : rows, OffsetScrollPosition.positionFunction(skip), more);
    }

    private static long skipTo(ScrollPosition after) {
        if (after instanceof OffsetScrollPosition offset) {
            return offset.isInitial() ? 0 : offset.getOffset() + 1;
        }
        throw CallerMistake.because("The cursor in 'after' is none of this API's.");
    }
}
