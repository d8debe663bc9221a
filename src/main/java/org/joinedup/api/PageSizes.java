package org.joinedup.api;

import graphql.GraphqlErrorException;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;

/// Refuses a page that is too small or too large, for every field that has an argument `first`.
final class PageSizes extends SimplePerformantInstrumentation {

    static final String FIRST = "first";

    private static final int LARGEST = 100;

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        var isPaged = parameters.getExecutionStepInfo().getFieldDefinition().getArgument(FIRST) != null;
        return isPaged ? environment -> fetcher.get(checked(environment)) : fetcher;
    }

    private static DataFetchingEnvironment checked(DataFetchingEnvironment environment) {
        if (environment.getArgument(FIRST) instanceof Integer first && (first < 1 || first > LARGEST)) {
            throw GraphqlErrorException.newErrorException()
                    .errorClassification(ErrorType.BAD_REQUEST)
                    .message("`first` is 1 to " + LARGEST + ".")
                    .build();
        }
        return environment;
    }
}
