package org.joinedup.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.joinedup.Application;
import org.joinedup.graph.CommunityServer;
import org.joinedup.graph.Graph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.test.tester.ExecutionGraphQlServiceTester;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/// The same program on an outside server: `spring.neo4j.uri` is all that differs, nothing is
/// embedded.
class OutsideServerIT {

    @TempDir
    private Path home;

    @BeforeEach
    void signIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken("practitioner", "unused", "ROLE_PRACTITIONER"));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void answersFromAServerThatItDoesNotEmbed() {
        try (var server = new CommunityServer(home)) {
            await().atMost(Duration.ofSeconds(120)).ignoreExceptions().until(() -> answers(server));
            try (var context = start(server)) {
                await().atMost(Duration.ofSeconds(90))
                        .until(() -> context.getBean(ProgressBoard.class).now().step() == LoadStep.DONE);

                assertThat(context.getBean(Graph.class).getClass().getSimpleName())
                        .isEqualTo("DriverGraph");
                assertThat(context.containsBean("embeddedDatabase")).isFalse();
                ExecutionGraphQlServiceTester.create(context.getBean(ExecutionGraphQlService.class))
                        .document("{ searchIndividuals(name: \"okafor ada\") { edges { node { displayName "
                                + "involvements { practitioner { name } } } } } }")
                        .execute()
                        .path("searchIndividuals.edges[0].node.involvements[*].practitioner.name")
                        .entityList(String.class)
                        .containsExactly("Ash Verma", "Pat Quill", "Noor Haddad");
            }
        }
    }

    private static boolean answers(CommunityServer server) {
        try (var driver = GraphDatabase.driver(server.boltUri(), AuthTokens.none())) {
            driver.verifyConnectivity();
            return true;
        }
    }

    private static ConfigurableApplicationContext start(CommunityServer server) {
        return new SpringApplicationBuilder(Application.class)
                .properties(Map.of(
                        "server.port", "0",
                        "spring.neo4j.uri", server.boltUri().toString(),
                        "joinedup.demo.enabled", "false",
                        "joinedup.ingest.mappings", "src/test/resources/partners/mapping",
                        "joinedup.ingest.inbox", "src/test/resources/partners/inbox",
                        "joinedup.area.folder", "src/test/resources/partners/place",
                        "joinedup.pipeline.schedule", "-"))
                .run();
    }
}
