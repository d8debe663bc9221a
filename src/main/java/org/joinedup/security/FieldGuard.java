package org.joinedup.security;

import graphql.execution.ExecutionStepInfo;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.GraphQLTypeUtil;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/// Refuses a root field to a caller with none of the roles that it is allowed to.
@Component
@Order(FieldGuard.ORDER)
final class FieldGuard extends SimplePerformantInstrumentation {

    /// Before `audit`, which therefore sees what was refused.
    static final int ORDER = 100;

    private final RootFields fields;

    FieldGuard(RootFields fields) {
        this.fields = fields;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        var step = parameters.getExecutionStepInfo();
        if (step.getPath().getLevel() > 1 || isIntrospection(step)) {
            return fetcher;
        }
        return environment -> {
            check(coordinate(step), Caller.of(environment.getGraphQlContext()));
            return fetcher.get(environment);
        };
    }

    private void check(String coordinate, Caller caller) {
        var allowed = fields.rolesAllowed(coordinate);
        if (!caller.hasOneOf(allowed)) {
            var names = allowed.stream().map(Role::name).collect(Collectors.joining(", "));
            throw new AccessDeniedException(coordinate + " is not allowed to you"
                    + (names.isEmpty() ? "." : "; it needs one of: " + names + "."));
        }
    }

    private static boolean isIntrospection(ExecutionStepInfo step) {
        return step.getFieldDefinition().getName().startsWith("__");
    }

    private static String coordinate(ExecutionStepInfo step) {
        return GraphQLTypeUtil.simplePrint(step.getObjectType()) + "."
                + step.getFieldDefinition().getName();
    }
}
