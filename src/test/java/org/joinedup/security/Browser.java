package org.joinedup.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Someone at the other end of HTTP: with cookies and, if they have a name, with HTTP Basic.
public final class Browser {

    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String address;
    private final String username;
    private final String password;

    Browser(String address, String username, String password) {
        this.address = address;
        this.username = username;
        this.password = password;
    }

    Browser as(String name, String secret) {
        return new Browser(address, name, secret);
    }

    public String address() {
        return address;
    }

    public String username() {
        return username;
    }

    String password() {
        return password;
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(request(path).headers(withAccept(headers)).GET());
    }

    HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .headers(withAccept(headers))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /// Loads a page and sends its form, as a browser does.
    HttpResponse<String> submit(String path, Map<String, String> fields) {
        return submit(path, path, fields);
    }

    HttpResponse<String> submit(String path, String action, Map<String, String> fields) {
        var token = FORM_TOKEN.matcher(get(path).body());
        if (!token.find()) {
            throw new AssertionError("no form on " + path);
        }
        var all = new HashMap<>(fields);
        all.put("_csrf", token.group(1));
        return post(action, all);
    }

    public HttpResponse<String> ask(String query, String... headers) {
        return ask(Map.of("query", query), headers);
    }

    HttpResponse<String> ask(Map<String, Object> question, String... headers) {
        UnaryOperator<HttpRequest.Builder> more = one -> headers.length == 0 ? one : one.headers(headers);
        return send(more.apply(request("/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(question))));
    }

    public JsonNode answer(String query, String... headers) {
        return JsonMapper.shared().readTree(ask(query, headers).body());
    }

    public JsonNode answer(String query, Map<String, Object> variables) {
        return JsonMapper.shared()
                .readTree(ask(Map.of("query", query, "variables", variables)).body());
    }

    public String authorization() {
        var pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + path));
        return username.isEmpty() ? request : request.header("Authorization", authorization());
    }

    private static String[] withAccept(String... headers) {
        return headers.length == 0 ? new String[] {"Accept", "text/html"} : headers;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
