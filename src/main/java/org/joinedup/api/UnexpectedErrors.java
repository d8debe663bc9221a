package org.joinedup.api;

import graphql.GraphQLError;
import graphql.GraphqlErrorException;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.stereotype.Component;

/// What a resolver throws: a caller's mistake is passed on, anything else is a fault of ours.
///
/// A fault is logged with its stack trace under a reference number, and only the number leaves.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
final class UnexpectedErrors extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);

    @Override
    protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment environment) {
        var error = GraphQLError.newError()
                .path(environment.getExecutionStepInfo().getPath())
                .location(environment.getField().getSourceLocation());
        if (thrown instanceof GraphqlErrorException mistake) {
            return error.errorType(mistake.getErrorType())
                    .message("%s", mistake.getMessage())
                    .build();
        }
        if (Timeouts.isTimeout(thrown)) {
            return error.errorType(ErrorCode.TIMEOUT)
                    .message("This took too long; ask for less at once.")
                    .build();
        }
        var reference = log(thrown, environment);
        return error.errorType(ErrorCode.INTERNAL)
                .message("Something went wrong on our side; its reference is %s.", reference)
                .extensions(Map.of("reference", reference))
                .build();
    }

    private static String log(Throwable thrown, DataFetchingEnvironment environment) {
        var reference = UUID.randomUUID().toString().substring(0, 8);
        var field = environment.getFieldDefinition().getName();
        LOG.error("{}: the field {} failed", reference, field, Wordless.of(thrown));
        return reference;
    }
}
