package org.joinedup.pipeline;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Says where to go, in the terminal, once the service answers.
@Component
class Welcome {

    private static final String TEXT = """

        Joined-up answers at http://localhost:%1$d
          start page  http://localhost:%1$d/
          GraphiQL    http://localhost:%1$d/graphiql
          GraphQL     http://localhost:%1$d/graphql
        """;

    @EventListener
    @Order(0)
    void say(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.printf(TEXT, web.getWebServer().getPort());
        }
    }
}
