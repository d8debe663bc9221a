package org.joinedup.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.joinedup.Application;

/// The service in a process of its own, over a demo city that it loads once and keeps.
final class MeasuredService implements AutoCloseable {

    private static final String PASSWORD = "practise makes permanent";
    private static final Pattern ONE_TIME = Pattern.compile("(?m)^ {2}practitioner +(\\S+)$");
    private static final Duration LONGEST_LOAD = Duration.ofMinutes(15);

    private final Path folder;
    private final Process process;
    private final int port = freePort();
    private final int boltPort = freePort();

    /// Starts it and waits until everything is loaded.
    MeasuredService(int people, long seed) throws IOException {
        folder = Path.of("target", "look-ups-%d-%d".formatted(people, seed)).toAbsolutePath();
        Files.createDirectories(folder);
        process = start(List.of("--people=" + people, "--seed=" + seed));
        if (!isSignedUp()) {
            choosePassword();
        }
        await().atMost(LONGEST_LOAD).until(() -> log().contains("DONE: "));
    }

    /// @return username and password, as HTTP Basic joins them
    String user() {
        return "practitioner:" + PASSWORD;
    }

    int port() {
        return port;
    }

    URI bolt() {
        return URI.create("bolt://127.0.0.1:" + boltPort);
    }

    String boltPassword() throws IOException {
        return Files.readString(folder.resolve("data/graph/bolt-password")).strip();
    }

    /// @return processor time used so far
    long cpuMillis() {
        return process.info().totalCpuDuration().orElseThrow().toMillis();
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private Process start(List<String> options) throws IOException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + System.getProperty("heap", "2g"),
                "-XX:+UseParallelGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Application.class.getName(),
                "--server.port=" + port,
                "--joinedup.graph.bolt-port=" + boltPort,
                "--joinedup.graph.warm-up=true",
                "--joinedup.pipeline.schedule=-"));
        command.addAll(options);
        command.addAll(List.of(
                System.getProperty("arguments", "--spring.main.banner-mode=off").split(" ")));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("service.log").toFile())
                .start();
    }

    private void choosePassword() throws IOException {
        await().atMost(LONGEST_LOAD).until(() -> ONE_TIME.matcher(log()).find());
        var oneTime = ONE_TIME.matcher(log());
        assertThat(oneTime.find()).isTrue();
        await().atMost(Duration.ofMinutes(1)).ignoreExceptions().until(() -> post(oneTime.group(1)) == 200);
        Files.writeString(folder.resolve("signed-up"), "");
    }

    private boolean isSignedUp() {
        return Files.exists(folder.resolve("signed-up"));
    }

    private int post(String oneTimePassword) throws IOException, InterruptedException {
        var basic = Base64.getEncoder()
                .encodeToString(("practitioner:" + oneTimePassword).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/password"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("newPassword=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8)))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    private String log() throws RuntimeException {
        try {
            assertThat(process.isAlive())
                    .as("the service runs; see service.log")
                    .isTrue();
            return Files.readString(folder.resolve("service.log"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
