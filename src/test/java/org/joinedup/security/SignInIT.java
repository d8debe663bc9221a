package org.joinedup.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningService
class SignInIT {

    private static final String ME = "{ me { username roles mustChoosePassword } }";

    @Autowired
    private People people;

    @Autowired
    private Accounts accounts;

    @Test
    void answersNobodyWithoutAName() {
        var answer = people.nobody().ask(ME);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("UNAUTHENTICATED", "Sign in first");
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(how -> assertThat(how).startsWith("Basic"));
    }

    @Test
    void leadsAReaderOfPagesToTheForm() {
        var page = people.nobody().get("/");

        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
    }

    @Test
    void letsAProgramInWithoutASession() {
        var answer = people.with(Role.ANALYST).ask(ME);

        assertThat(answer.body()).contains("ANALYST");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    }

    @Test
    void letsABrowserInByTheFormAndOut() {
        var someone = people.with(Role.TEAM_MANAGER);
        var browser = signedIn(someone);

        assertThat(browser.get("/").body()).contains(someone.username(), "team manager");
        assertThat(browser.ask(ME).body()).contains(someone.username());

        assertThat(browser.post("/sign-out", Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.ask(ME).statusCode()).isEqualTo(200);
        browser.submit("/", "/sign-out", Map.of());
        assertThat(browser.ask(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void hidesTheSessionFromScriptsAndOtherSites() {
        var cookie = people.nobody().get("/sign-in").headers().firstValue("Set-Cookie");

        assertThat(cookie.orElseThrow()).contains("HttpOnly", "SameSite=Strict");
    }

    @Test
    void takesNoFormWithoutItsToken() {
        var someone = people.with(Role.ANALYST);
        var form = Map.of("username", someone.username(), "password", someone.password());

        assertThat(people.nobody().post("/sign-in", form).statusCode()).isEqualTo(403);
    }

    @Test
    void takesNoQuestionFromAnotherSite() {
        var browser = signedIn(people.with(Role.ANALYST));

        assertThat(browser.ask(ME, "Origin", "http://elsewhere.example.org").statusCode())
                .isEqualTo(403);
        assertThat(browser.ask(ME, "Sec-Fetch-Site", "same-site").statusCode()).isEqualTo(403);
        assertThat(browser.ask(ME, "Origin", browser.address(), "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void takesNoQuestionAsAForm() {
        var browser = signedIn(people.with(Role.ANALYST));

        assertThat(browser.post("/graphql", Map.of("query", ME), "Accept", "application/json")
                        .statusCode())
                .isBetween(400, 499);
    }

    @Test
    void makesANameWaitAfterTenWrongPasswords() {
        var someone = people.with(Role.ANALYST);
        var guesser = someone.as(someone.username(), "wrong wrong wrong");

        var statuses = IntStream.range(0, 11).map(i -> guesser.ask(ME).statusCode());

        assertThat(statuses).hasSize(11).startsWith(401).endsWith(429);
        assertThat(someone.ask(ME).statusCode()).isEqualTo(429);
    }

    @Test
    void refusesADisabledAccountAtOnce() {
        var someone = people.with(Role.ANALYST);
        var browser = signedIn(someone);
        assertThat(someone.ask(ME).statusCode()).isEqualTo(200);
        var administrator = people.with(Role.ADMINISTRATOR);

        administrator.ask("mutation { disableAccount(username: \"" + someone.username() + "\") { disabled } }");

        assertThat(browser.ask(ME).statusCode()).isEqualTo(401);
        assertThat(someone.ask(ME).statusCode()).isEqualTo(401);
    }

    @Test
    void keepsNoPasswordInClear() {
        var someone = people.with(Role.ANALYST);

        assertThat(accounts.account(someone.username()).passwordHash())
                .startsWith("{bcrypt}")
                .doesNotContain(someone.password());
    }

    private Browser signedIn(Browser someone) {
        var browser = people.nobody();
        browser.submit("/sign-in", Map.of("username", someone.username(), "password", someone.password()));
        return browser;
    }
}
