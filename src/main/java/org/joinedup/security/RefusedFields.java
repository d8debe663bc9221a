package org.joinedup.security;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// Turns a refusal into an error `FORBIDDEN` with its sentence.
@Component
final class RefusedFields extends DataFetcherExceptionResolverAdapter implements Ordered {

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment environment) {
        if (!(thrown instanceof AccessDeniedException)) {
            return null;
        }
        return GraphQLError.newError()
                .errorType(ErrorType.FORBIDDEN)
                .message("%s", Objects.requireNonNullElse(thrown.getMessage(), "This is not allowed to you."))
                .path(environment.getExecutionStepInfo().getPath())
                .location(environment.getField().getSourceLocation())
                .build();
    }
}
