package org.joinedup.audit;

import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Why someone asks, in their own words: the header `X-Purpose`, up to 200 characters of it.
@Component
final class Purpose implements WebGraphQlInterceptor {

    private static final String HEADER = "X-Purpose";
    private static final int LONGEST = 200;

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var purpose = request.getHeaders().getFirst(HEADER);
        if (purpose != null && !purpose.isBlank()) {
            var kept = purpose.strip()
                    .substring(0, Math.min(LONGEST, purpose.strip().length()));
            request.configureExecutionInput((input, builder) ->
                    builder.graphQLContext(context -> context.put(HEADER, kept)).build());
        }
        return chain.next(request);
    }

    /// @return null when none was given
    static @Nullable String of(GraphQLContext context) {
        return context.get(HEADER);
    }
}
