package org.joinedup.involvement.team;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.joinedup.graph.Graph;
import org.joinedup.individual.TestMatcher;
import org.joinedup.match.Matcher;
import org.joinedup.security.Role;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.util.FileSystemUtils;

/// The partners once more, for all tests that form teams there: with an inbox that can be added to,
/// counted statements, and a clock of which no two moments are the same.
///
/// Ada (S-17 at school, H-3 at home) lives with her twin Ife (S-18) and their mother Grace (H-4).
@TestConfiguration(proxyBeanMethods = false)
class PartnersWithTeams {

    static final Path INBOX = Path.of("target/inboxes/team");

    @Bean
    static DynamicPropertyRegistrar inboxOfItsOwn() {
        return registry -> {
            try {
                FileSystemUtils.deleteRecursively(INBOX);
                FileSystemUtils.copyRecursively(Path.of("src/test/resources/partners/inbox"), INBOX);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            registry.add("joinedup.ingest.inbox", INBOX::toString);
        };
    }

    @Bean
    @Primary
    Matcher testMatcher() {
        return new TestMatcher().together("homes/H-3", "schools/S-17");
    }

    @Bean
    TeamApi teamApi(ExecutionGraphQlService service) {
        return new TeamApi(service, Role.PRACTITIONER, Role.DATA_MANAGER);
    }

    @Bean
    static BeanPostProcessor watching() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return switch (bean) {
                    case Graph graph -> new CountedGraph(graph);
                    case Clock clock -> ticking(clock.instant());
                    default -> bean;
                };
            }
        };
    }

    private static Clock ticking(Instant start) {
        return new HourlyClock(start) {
            @Override
            public Instant instant() {
                tick(Duration.ofSeconds(1));
                return super.instant();
            }
        };
    }
}
