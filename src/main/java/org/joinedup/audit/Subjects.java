package org.joinedup.audit;

import graphql.execution.DataFetcherResult;
import graphql.relay.Connection;
import graphql.relay.Edge;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Finds the subjects in whatever a resolver answers: one, or any nest of lists, windows and pages.
final class Subjects {

    private Subjects() {}

    /// @return the ids, with repeats
    static Stream<String> of(@Nullable Object answer) {
        return switch (answer) {
            case null -> Stream.empty();
            case AuditSubject subject -> subject.auditSubjects().stream();
            case DataFetcherResult<?> result -> of(result.getData());
            case Optional<?> optional -> optional.stream().flatMap(Subjects::of);
            case Connection<?> page ->
                page.getEdges().stream().map(Edge::getNode).flatMap(Subjects::of);
            case Map<?, ?> map -> map.values().stream().flatMap(Subjects::of);
            case Iterable<?> all ->
                StreamSupport.stream(all.spliterator(), false).flatMap(Subjects::of);
            default -> Stream.empty();
        };
    }
}
