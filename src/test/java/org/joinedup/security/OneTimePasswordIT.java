package org.joinedup.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RunningService
class OneTimePasswordIT {

    private static final String ME = "{ me { username mustChoosePassword } }";
    private static final String OWN = "my own long password";

    @Autowired
    private People people;

    @Test
    void isGoodForChoosingOnesOwnOnly() {
        var program = withOneTimePassword();

        var refused = program.ask(ME);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body())
                .contains(
                        "only good for choosing your own",
                        "curl -u " + program.username() + ":ONE-TIME-PASSWORD --data-urlencode 'newPassword=…' "
                                + program.address() + "/password");
    }

    @Test
    void givesWayToOnesOwnFromAProgram() {
        var program = withOneTimePassword();

        assertThat(program.post("/password", Map.of("newPassword", "short"), "Accept", "*/*")
                        .statusCode())
                .isEqualTo(400);
        assertThat(program.post("/password", Map.of("newPassword", OWN), "Accept", "*/*")
                        .statusCode())
                .isEqualTo(200);
        assertThat(program.ask(ME).statusCode()).isEqualTo(401);
        assertThat(program.as(program.username(), OWN).ask(ME).body()).contains("\"mustChoosePassword\":false");
    }

    @Test
    void givesWayToOnesOwnOnThePage() {
        var program = withOneTimePassword();
        var browser = people.nobody();

        var in = browser.submit("/sign-in", Map.of("username", program.username(), "password", program.password()));
        assertThat(in.headers().firstValue("Location").orElseThrow()).endsWith("/password");
        assertThat(browser.get("/graphiql").headers().firstValue("Location").orElseThrow())
                .endsWith("/password");

        assertThat(browser.submit("/password", Map.of("newPassword", "aaaaaaaaaaaaaaaa"))
                        .body())
                .contains("more than a few different characters");
        var chosen = browser.submit("/password", Map.of("newPassword", OWN));
        assertThat(chosen.headers().firstValue("Location")).contains("/sign-in?chosen");
        assertThat(program.as(program.username(), OWN).ask(ME).statusCode()).isEqualTo(200);
    }

    @Test
    void asksASessionForThePresentPassword() {
        var someone = people.with(Role.ANALYST);
        var browser = people.nobody();
        browser.submit("/sign-in", Map.of("username", someone.username(), "password", someone.password()));

        var refused = browser.submit("/password", Map.of("presentPassword", "a guess", "newPassword", OWN));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(someone.ask(ME).statusCode()).isEqualTo(200);
    }

    @Test
    void isTheSameNeverAgain() {
        var administrator = people.with(Role.ADMINISTRATOR);
        var someone = people.with(Role.ANALYST);

        var renewed = administrator.answer(
                "mutation($name: ID!) { renewPassword(username: $name) { oneTimePassword } }",
                Map.of("name", someone.username()));

        var password = renewed.at("/data/renewPassword/oneTimePassword").asString();
        assertThat(password).matches("([2-9a-hjkmnp-z]{5}-){3}[2-9a-hjkmnp-z]{5}");
        assertThat(someone.ask(ME).statusCode()).isEqualTo(401);
        assertThat(someone.as(someone.username(), password).ask(ME).statusCode())
                .isEqualTo(403);
    }

    private Browser withOneTimePassword() {
        var made = people.make(Role.PRACTITIONER);
        return people.nobody().as(made.account().username(), made.oneTimePassword());
    }
}
