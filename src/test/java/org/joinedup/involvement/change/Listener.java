package org.joinedup.involvement.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.joinedup.security.Browser;
import tools.jackson.databind.json.JsonMapper;

/// Somebody who has subscribed to changes, and what they hear, as text.
final class Listener {

    private static final String QUESTION = """
        subscription($since: DateTime!) { changes(since: $since) {
          through more note changes { id kind why sentence involvementId householdId teamId individual { id } } } }
        """;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

    static Listener byWebSocket(Browser someone, String since) {
        var listener = new Listener();
        var socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .subprotocols("graphql-transport-ws")
                .header("Authorization", someone.authorization())
                .header("Origin", someone.address())
                .buildAsync(URI.create(someone.address().replace("http", "ws") + "/graphql"), listener.new Hearing())
                .join();
        socket.sendText("{\"type\": \"connection_init\"}", true).join();
        listener.hears("connection_ack");
        socket.sendText("{\"id\": \"1\", \"type\": \"subscribe\", \"payload\": " + payload(since) + "}", true)
                .join();
        return listener;
    }

    static Listener byServerSentEvents(Browser someone, String since) {
        var listener = new Listener();
        var request = HttpRequest.newBuilder(URI.create(someone.address() + "/graphql"))
                .header("Authorization", someone.authorization())
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofString(payload(since)))
                .build();
        HttpClient.newHttpClient()
                .sendAsync(request, BodyHandlers.ofInputStream())
                .thenAcceptAsync(response -> listener.read(
                        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))));
        return listener;
    }

    /// @return the next that is heard and has this in it
    String hears(String text) {
        try {
            for (var next = heard.poll(30, TimeUnit.SECONDS); next != null; next = heard.poll(30, TimeUnit.SECONDS)) {
                if (next.contains(text)) {
                    return next;
                }
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return fail("never heard " + text);
    }

    void hearsNothing() {
        assertThat(heard).isEmpty();
    }

    private static String payload(String since) {
        return JsonMapper.shared().writeValueAsString(Map.of("query", QUESTION, "variables", Map.of("since", since)));
    }

    private void read(BufferedReader lines) {
        try (lines) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                heard.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Hearing implements WebSocket.Listener {

        private final StringBuilder part = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            socket.request(1);
            part.append(text);
            if (last) {
                heard.add(part.toString());
                part.setLength(0);
            }
            return CompletableFuture.completedFuture(null);
        }
    }
}
