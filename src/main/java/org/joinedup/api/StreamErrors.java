package org.joinedup.api;

import graphql.GraphQLError;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.SubscriptionExceptionResolver;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// What ends a subscription early, outside in one sentence.
@Component
final class StreamErrors implements SubscriptionExceptionResolver {

    private static final Logger LOG = LoggerFactory.getLogger(StreamErrors.class);

    @Override
    public Mono<List<GraphQLError>> resolveException(Throwable thrown) {
        LOG.error("a subscription failed", Wordless.of(thrown));
        return Mono.just(List.of(GraphQLError.newError()
                .errorType(ErrorCode.INTERNAL)
                .message("The subscription has ended for a reason on our side; subscribe again.")
                .extensions(Map.of("code", ErrorCode.INTERNAL.name()))
                .build()));
    }
}
