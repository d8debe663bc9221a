package org.joinedup;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Set;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/// Lets a test begin once everything that was delivered is loaded.
final class LoadedFirst implements TestExecutionListener {

    @Override
    public void beforeTestClass(TestContext test) {
        var graphQl = tester(test.getApplicationContext().getBean(ExecutionGraphQlService.class));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> graphQl.document("{ loadProgress { step } }")
                        .execute()
                        .path("loadProgress.step")
                        .entity(String.class)
                        .get()
                        .equals("DONE"));
    }

    private static GraphQlTester tester(ExecutionGraphQlService service) {
        var caller = new Caller("test", Set.of(Role.DATA_MANAGER));
        return ExecutionGraphQlServiceTester.builder(service)
                .configureExecutionInput(
                        (input, builder) -> builder.graphQLContext(context -> context.put(Caller.class, caller))
                                .build())
                .build();
    }
}
