package org.joinedup.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@RunningService
class PagesIT {

    private static final Pattern LOADED = Pattern.compile("<(?:link|script|img)[^>]+(?:href|src)=\"([^\"]+)\"");

    @Autowired
    private People people;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sign-in", "/password", "/graphiql"})
    void loadNothingFromElsewhere(String path) {
        var someone = people.with(Role.ANALYST);
        var page = someone.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(page.body()).doesNotContain("<style", "onclick", "{{");
        assertThat(loadedBy(page.body())).isNotEmpty().allSatisfy(address -> {
            assertThat(address).startsWith("/");
            assertThat(someone.get(address, "Accept", "*/*").statusCode())
                    .as(address)
                    .isEqualTo(200);
        });
    }

    @Test
    void showTheSignInPageToNobodyWithAllItLoads() {
        var nobody = people.nobody();

        assertThat(loadedBy(nobody.get("/sign-in").body()))
                .allSatisfy(address -> assertThat(
                                nobody.get(address, "Accept", "*/*").statusCode())
                        .as(address)
                        .isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/graphiql", "/graphiql/examples.js", "/actuator", "/actuator/env", "/webjars/", "/nowhere"})
    void showNobodyAnythingElse(String path) {
        assertThat(people.nobody().get(path, "Accept", "*/*").statusCode()).isEqualTo(401);
    }

    @Test
    void tellNobodyThatTheServiceIsUpAndNothingElse() {
        var health = people.nobody().get("/actuator/health", "Accept", "application/json");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).doesNotContain("neo4j", "components");
    }

    @Test
    void escapeWhatTheyShow() {
        var page = Page.named("start").with(Map.of("username", "<b>\"x\"</b>"));

        assertThat(page).contains("&lt;b&gt;&quot;x&quot;&lt;/b&gt;").doesNotContain("<b>");
    }

    private static List<String> loadedBy(String html) {
        return LOADED.matcher(html)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
