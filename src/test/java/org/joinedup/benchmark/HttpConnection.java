package org.joinedup.benchmark;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/// One kept-alive HTTP connection that posts prepared GraphQL requests one after the other.
///
/// By hand, because a client library would use more of the machine than the service that it
/// measures.
final class HttpConnection implements Clients.Connection {

    private final Socket socket;
    private final InputStream in;
    private final List<byte[]> requests;

    /// @param bodies of the requests; asked in a circle
    HttpConnection(int port, String user, List<String> bodies) throws IOException {
        socket = new Socket("127.0.0.1", port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        requests = bodies.stream().map(body -> request(user, body)).toList();
    }

    @Override
    public void ask(int number) throws IOException {
        post(requests.get(number % requests.size()));
    }

    /// @return the answer's body
    /// @throws IOException if it has another status than 200 or holds errors
    String post(byte[] request) throws IOException {
        socket.getOutputStream().write(request);
        var status = line();
        var length = -1;
        var chunked = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase(Locale.ROOT);
            length = lower.startsWith("content-length:")
                    ? Integer.parseInt(lower.substring(15).strip())
                    : length;
            chunked |= lower.startsWith("transfer-encoding:") && lower.contains("chunked");
        }
        var body = new String(chunked ? chunks() : in.readNBytes(length), StandardCharsets.UTF_8);
        if (!status.contains(" 200") || body.contains("\"errors\"")) {
            throw new IOException(status + " " + body);
        }
        return body;
    }

    static byte[] request(String user, String body) {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var head =
                """
            POST /graphql HTTP/1.1
            Host: localhost
            Authorization: Basic %s
            Content-Type: application/json
            Accept: application/json
            Content-Length: %d

            """.formatted(Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8)), bytes.length);
        var all = new ByteArrayOutputStream();
        all.writeBytes(head.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
        all.writeBytes(bytes);
        return all.toByteArray();
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (var size = size(); size > 0; size = size()) {
            body.writeBytes(in.readNBytes(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("the service closed the connection");
            }
            line.append((char) next);
        }
        return line.toString().stripTrailing();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
