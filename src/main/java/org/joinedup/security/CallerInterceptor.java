package org.joinedup.security;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.WebSocketGraphQlRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/// Takes who is asking from the request, or from the WebSocket's handshake, to the execution.
@Component
final class CallerInterceptor implements WebGraphQlInterceptor {

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return findAuthentication(request)
                .map(Caller::of)
                .defaultIfEmpty(Caller.NOBODY)
                .doOnNext(caller -> request.configureExecutionInput(
                        (input, builder) -> builder.graphQLContext(context -> context.put(Caller.class, caller))
                                .build()))
                .then(Mono.defer(() -> chain.next(request)));
    }

    private static Mono<Authentication> findAuthentication(WebGraphQlRequest request) {
        return request instanceof WebSocketGraphQlRequest socket
                ? socket.getSessionInfo().getPrincipal().cast(Authentication.class)
                : Mono.justOrEmpty(SecurityContextHolder.getContext().getAuthentication());
    }
}
