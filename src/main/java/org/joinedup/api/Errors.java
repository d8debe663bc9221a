package org.joinedup.api;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Gives every error that leaves its code, and takes out values that it repeats.
@Component
@Order(300)
final class Errors extends SimplePerformantInstrumentation {

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        var answer = result.getErrors().isEmpty()
                ? result
                : result.transform(builder -> builder.errors(
                        result.getErrors().stream().map(Errors::toOutside).toList()));
        return CompletableFuture.completedFuture(answer);
    }

    private static GraphQLError toOutside(GraphQLError error) {
        var code = ErrorCode.of(error);
        var extensions = new LinkedHashMap<String, Object>();
        extensions.putAll(Objects.requireNonNullElse(error.getExtensions(), Map.of()));
        extensions.put("code", code.name());
        return GraphQLError.newError()
                .errorType(code)
                .message("%s", ErrorMessage.of(error))
                .locations(error.getLocations())
                .path(error.getPath())
                .extensions(extensions)
                .build();
    }
}
