package org.joinedup.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// Parses and validates a document the first time that it is sent, and keeps the last 500.
final class DocumentCache implements PreparsedDocumentProvider {

    private static final int MOST_DOCUMENTS = 500;

    private final Cache<String, PreparsedDocumentEntry> documents =
            Caffeine.newBuilder().maximumSize(MOST_DOCUMENTS).build();

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parser) {
        return CompletableFuture.completedFuture(documents.get(input.getQuery(), text -> parser.apply(input)));
    }
}
