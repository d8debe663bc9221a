package org.joinedup.graph;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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
        return window(graph.read(limited, mapper));
    }

    /// As [#window(Graph, Statement, Function)], the same page of several lists at once.
    ///
    /// @param list name of the text that says which list a row is of
    /// @return an entry for each list that has a row on this page
    public <T> Map<String, Window<T>> windows(Graph graph, Statement statement, String list, Function<Row, T> mapper) {
        var limited = statement.with("skip", skip).with("limit", first + 1L);
        var rows = graph.read(limited, row -> Map.entry(row.text(list), mapper.apply(row)));
        return rows.stream()
                .collect(groupingBy(
                        Map.Entry::getKey, collectingAndThen(mapping(Map.Entry::getValue, toList()), this::window)));
    }

    /// @param all the whole list
    /// @return this page of it
    public <T> Window<T> of(Collection<T> all) {
        return window(all.stream().skip(skip).limit(first + 1L).toList());
    }

    /// @return the page of a list that has none
    public <T> Window<T> empty() {
        return window(List.of());
    }

    private <T> Window<T> window(List<T> rows) {
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
