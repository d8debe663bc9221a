package org.joinedup.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A Neo4j Community server in a process of its own, as a place would run one.
public final class CommunityServer implements AutoCloseable {

    private final Process process;
    private final int port;

    /// @param home empty folder for its store and configuration
    public CommunityServer(Path home) {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
            var conf = Files.createDirectories(home.resolve("conf"));
            Files.writeString(conf.resolve("neo4j.conf"), settings());
            process = new ProcessBuilder(command(home, conf))
                    .redirectErrorStream(true)
                    .redirectOutput(home.resolve("server.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @return where it answers, once it does
    public URI boltUri() {
        return URI.create("bolt://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String settings() {
        return """
            server.bolt.enabled=true
            server.bolt.listen_address=127.0.0.1:%d
            server.http.enabled=false
            server.https.enabled=false
            dbms.security.auth_enabled=false
            server.memory.pagecache.size=64m
            dbms.usage_report.enabled=false
            """.formatted(port);
    }

    private static List<String> command(Path home, Path conf) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "org.neo4j.server.Neo4jCommunity",
                "--home-dir=" + home.toAbsolutePath(),
                "--config-dir=" + conf.toAbsolutePath());
    }
}
