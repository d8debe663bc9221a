package org.joinedup.involvement.change;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.joinedup.security.Caller;

/// What one subscriber was told; it is looked at by one thread at a time.
final class ChangeStream {

    private final ChangeQueries queries;
    private final Caller caller;
    private Instant since;
    private boolean begun;
    /// Ids of what the latest look found, which the next one may find again.
    private Set<String> told = Set.of();

    ChangeStream(ChangeQueries queries, Caller caller, Instant since) {
        this.queries = queries;
        this.caller = caller;
        this.since = since;
    }

    /// @return what is new, if anything is; empty when the account may not be told any more
    Optional<List<Changes>> look() {
        var pages = new ArrayList<Changes>();
        var question = ChangeQuestion.since(since);
        do {
            var page = queries.changes(caller, question);
            if (page.isEmpty()) {
                return Optional.empty();
            }
            pages.add(page.get());
            question = question.page(page.get().next());
        } while (question.after() != null);
        return Optional.of(news(pages));
    }

    private List<Changes> news(List<Changes> pages) {
        var moved = !begun || !pages.getLast().through().equals(since);
        var news = pages.stream()
                .map(this::withoutTold)
                .filter(page -> !page.changes().isEmpty() || (moved && !page.more()))
                .toList();
        told = ids(pages);
        since = pages.getLast().through();
        begun = true;
        return news;
    }

    private Changes withoutTold(Changes page) {
        return page.with(page.changes().stream()
                .filter(change -> !told.contains(change.id()))
                .toList());
    }

    private static Set<String> ids(List<Changes> pages) {
        var ids = new HashSet<String>();
        pages.forEach(page -> page.changes().forEach(change -> ids.add(change.id())));
        return ids;
    }
}
