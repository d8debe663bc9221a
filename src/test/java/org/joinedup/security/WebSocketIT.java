package org.joinedup.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningService
class WebSocketIT {

    private static final String QUESTION =
            "{\"id\": \"1\", \"type\": \"subscribe\", \"payload\": {\"query\": \"{ me { username } }\"}}";

    @Autowired
    private People people;

    @Test
    void knowsWhoAsks() throws Exception {
        var someone = people.with(Role.ANALYST);
        var answer = new CompletableFuture<String>();

        connect(someone, someone.address(), answer);

        assertThat(answer.get(30, TimeUnit.SECONDS)).contains("\"next\"", someone.username());
    }

    @Test
    void isClosedToNobodyAndToOtherSites() {
        var answer = new CompletableFuture<String>();
        var someone = people.with(Role.ANALYST);

        assertThatThrownBy(() -> connect(someone, "http://elsewhere.example.org", answer))
                .hasStackTraceContaining("403");
        assertThatThrownBy(() -> connect(people.nobody(), someone.address(), answer))
                .hasStackTraceContaining("401");
    }

    private static void connect(Browser someone, String origin, CompletableFuture<String> answer) {
        var builder = HttpClient.newHttpClient().newWebSocketBuilder().subprotocols("graphql-transport-ws");
        if (!someone.username().isEmpty()) {
            builder.header("Authorization", someone.authorization());
        }
        builder.header("Origin", origin)
                .buildAsync(URI.create(someone.address().replace("http", "ws") + "/graphql"), new Asking(answer))
                .join()
                .sendText("{\"type\": \"connection_init\"}", true)
                .join();
    }

    private record Asking(CompletableFuture<String> answer) implements WebSocket.Listener {
        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            socket.request(1);
            if (text.toString().contains("connection_ack")) {
                return socket.sendText(QUESTION, true);
            }
            answer.complete(text.toString());
            return CompletableFuture.completedFuture(null);
        }
    }
}
