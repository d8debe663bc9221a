package org.joinedup.security;

import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The start page and the sign-in page, which work without a script.
@RestController
class PageController {

    private static final Map<String, String> SIGN_IN_MESSAGES = Map.of(
            "wrong", "The username or the password is wrong.",
            "wait", "Too many wrong passwords for this name. Wait a few minutes, then try again.",
            "chosen", "Your password is set. Sign in with it.",
            "signed-out", "You have signed out.");

    private final Page start = Page.named("start");
    private final Page signIn = Page.named("sign-in");

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    String start(Authentication authentication, CsrfToken csrf) {
        var caller = Caller.of(authentication);
        return start.with(Map.of(
                "title", "Start",
                "address", ServletUriComponentsBuilder.fromCurrentContextPath().toUriString(),
                "username", caller.username(),
                "roles",
                        String.join(
                                ", ", caller.roles().stream().map(Role::words).toList()),
                "csrf", csrf.getToken()));
    }

    @GetMapping(path = "/sign-in", produces = MediaType.TEXT_HTML_VALUE)
    String signIn(@RequestParam Map<String, String> parameters, CsrfToken csrf) {
        var message = parameters.keySet().stream()
                .map(SIGN_IN_MESSAGES::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        return signIn.with(Map.of("title", "Sign in", "message", message, "csrf", csrf.getToken()));
    }
}
