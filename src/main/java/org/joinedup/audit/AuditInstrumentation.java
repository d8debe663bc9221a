package org.joinedup.audit;

import graphql.ExecutionResult;
import graphql.ExecutionResultImpl;
import graphql.GraphQLError;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationCreateStateParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLTypeUtil;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.joinedup.security.Caller;
import org.joinedup.security.RootFields;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/// Follows every operation and has its calls written before the answer leaves.
///
/// Comes after `security`, so a refusal is seen here, and before `api`, which words the errors.
@Component
@Order(200)
final class AuditInstrumentation extends SimplePerformantInstrumentation {

    private static final Logger LOG = LoggerFactory.getLogger(AuditInstrumentation.class);

    private final RootFields fields;
    private final AuditTrail trail;

    AuditInstrumentation(RootFields fields, AuditTrail trail) {
        this.fields = fields;
        this.trail = trail;
    }

    @Override
    public InstrumentationState createState(InstrumentationCreateStateParameters parameters) {
        return new AuditState();
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        if (parameters.isTrivialDataFetcher()
                || parameters
                        .getExecutionStepInfo()
                        .getFieldDefinition()
                        .getName()
                        .startsWith("__")) {
            return fetcher;
        }
        var calls = (AuditState) Objects.requireNonNull(state);
        return environment -> follow(fetcher, environment, calls);
    }

    /// Adds an error and takes the data away if the trail can't be written.
    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        var due = ((AuditState) Objects.requireNonNull(state)).due();
        var context = parameters.getGraphQLContext();
        try {
            trail.write(due, Caller.of(context), Purpose.of(context));
            return CompletableFuture.completedFuture(result);
        } catch (RuntimeException e) {
            LOG.error(
                    "The audit trail can't be written, so nothing is answered: {}",
                    e.getClass().getName());
            return CompletableFuture.completedFuture(new ExecutionResultImpl(unwritten()));
        }
    }

    private @Nullable Object follow(DataFetcher<?> fetcher, DataFetchingEnvironment environment, AuditState calls)
            throws Exception {
        var call = callOf(environment, calls);
        try {
            return follow(fetcher.get(environment), call);
        } catch (Exception e) {
            call.endsWith(e);
            throw e;
        }
    }

    private static @Nullable Object follow(@Nullable Object answer, AuditedCall call) {
        return switch (answer) {
            case null -> null;
            case CompletionStage<?> later ->
                later.toCompletableFuture().whenComplete((value, thrown) -> note(call, value, thrown));
            case Publisher<?> events -> Flux.from(events).doOnNext(event -> call.shows(Subjects.of(event)));
            default -> {
                call.shows(Subjects.of(answer));
                yield answer;
            }
        };
    }

    private static void note(AuditedCall call, @Nullable Object value, @Nullable Throwable thrown) {
        if (thrown == null) {
            call.shows(Subjects.of(value));
        } else {
            call.endsWith(thrown);
        }
    }

    private AuditedCall callOf(DataFetchingEnvironment environment, AuditState calls) {
        var step = environment.getExecutionStepInfo();
        var known = calls.findCall(step.getPath());
        if (known != null) {
            return known;
        }
        var coordinate = GraphQLTypeUtil.simplePrint(step.getObjectType()) + "."
                + environment.getFieldDefinition().getName();
        var call = new AuditedCall(coordinate, Arguments.of(environment), fields.isAboutPeople(coordinate));
        calls.add(step.getPath(), call);
        return call;
    }

    private static GraphQLError unwritten() {
        return GraphQLError.newError()
                .errorType(ErrorType.INTERNAL_ERROR)
                .message("There is no answer, because it can't be recorded who asked; tell those who run this service.")
                .build();
    }
}
