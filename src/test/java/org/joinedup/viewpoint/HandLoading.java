package org.joinedup.viewpoint;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.joinedup.household.Households;
import org.joinedup.individual.Individuals;
import org.joinedup.individual.TestMatcher;
import org.joinedup.ingest.Delivery;
import org.joinedup.ingest.IncomingDeliveries;
import org.joinedup.ingest.PartnerInbox;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.util.FileSystemUtils;

/// Loads and matches at the moments that a test says, by the service's own parts.
public final class HandLoading {

    static final String INBOX = "target/hand-loaded/inbox";

    private final Graph graph;
    private final Parts parts;
    private final MovableClock clock;
    private final TestMatcher matcher;

    HandLoading(Graph graph, Parts parts, MovableClock clock, TestMatcher matcher) {
        this.graph = graph;
        this.parts = parts;
        this.clock = clock;
        this.matcher = matcher;
    }

    /// Begins with nothing, after the service's own first load, which finds nothing.
    public HandLoading begin(GraphQlTester graphQl) throws IOException {
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(60))
                .until(() -> graphQl.document("{ loadProgress { step } }")
                        .execute()
                        .path("loadProgress.step")
                        .entity(String.class)
                        .get()
                        .equals("DONE"));
        FileSystemUtils.deleteRecursively(Path.of(INBOX));
        graph.write(Statement.named("test/clear"));
        matcher.forget();
        parts.deliveries().describeSystems();
        return this;
    }

    public PartnerInbox inbox() {
        return new PartnerInbox(Path.of(INBOX));
    }

    public TestMatcher matcher() {
        return matcher;
    }

    public Graph graph() {
        return graph;
    }

    /// Loads what has come, then matches and groups a second later.
    public void load(String at) {
        at(at);
        parts.deliveries().notLoaded().stream()
                .sorted(Delivery.ORDER)
                .forEach(delivery -> parts.deliveries().load(delivery, clock.instant()));
        rematch(clock.instant().plusSeconds(1).toString());
    }

    public void rematch(String at) {
        at(at);
        parts.individuals().rematch(clock.instant());
        parts.households().regroup(clock.instant());
        graph.write(transaction -> parts.deliveries().markMatched(transaction, clock.instant()));
    }

    /// Lets it be this moment.
    public void at(String moment) {
        clock.now = Instant.parse(moment);
    }

    void write(String test, Map<String, @Nullable Object> parameters) {
        graph.write(new Statement("test/" + test, parameters));
    }

    record Parts(IncomingDeliveries deliveries, Individuals individuals, Households households) {}

    static final class MovableClock extends Clock {

        private volatile Instant now = Instant.parse("2011-04-01T05:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    public static class Beans {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }

        @Bean
        @Primary
        TestMatcher testMatcher() {
            return new TestMatcher();
        }

        @Bean
        Parts parts(IncomingDeliveries deliveries, Individuals individuals, Households households) {
            return new Parts(deliveries, individuals, households);
        }

        @Bean
        HandLoading handLoading(Graph graph, Parts parts, MovableClock clock, TestMatcher matcher) {
            return new HandLoading(graph, parts, clock, matcher);
        }
    }
}
