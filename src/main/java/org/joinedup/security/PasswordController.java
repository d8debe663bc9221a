package org.joinedup.security;

import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Choosing a password of one's own: a page for people, and the same address for programs.
@RestController
@RequestMapping("/password")
class PasswordController {

    private final Accounts accounts;
    private final SignIn signIn;
    private final Page firstPassword = Page.named("first-password");
    private final Page nextPassword = Page.named("next-password");

    PasswordController(Accounts accounts, SignIn signIn) {
        this.accounts = accounts;
        this.signIn = signIn;
    }

    @GetMapping(produces = MediaType.TEXT_HTML_VALUE)
    String page(Authentication who, CsrfToken csrf) {
        return page(who, csrf, "");
    }

    /// From a page: leads on to the sign-in page, because every session of the account has ended.
    @PostMapping(headers = "!" + HttpHeaders.AUTHORIZATION, produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> choose(Authentication who, CsrfToken csrf, @RequestParam Map<String, String> form) {
        return findFault(who, form.getOrDefault("presentPassword", ""))
                .or(() -> accounts.choosePassword(who.getName(), form.getOrDefault("newPassword", "")))
                .map(fault -> ResponseEntity.badRequest().body(page(who, csrf, fault)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, "/sign-in?chosen")
                        .build());
    }

    /// From a program, which has shown its present password with this very request.
    @PostMapping(headers = HttpHeaders.AUTHORIZATION, produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> choose(Authentication who, @RequestParam(defaultValue = "") String newPassword) {
        return accounts.choosePassword(who.getName(), newPassword)
                .map(fault -> ResponseEntity.badRequest().body(fault + "\n"))
                .orElseGet(() -> ResponseEntity.ok("Your password is set; sign in with it.\n"));
    }

    /// A one-time password was shown a moment ago; any other has to be shown again.
    private Optional<String> findFault(Authentication who, String presentPassword) {
        if (mustChoose(who)) {
            return Optional.empty();
        }
        try {
            signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(who.getName(), presentPassword));
            return Optional.empty();
        } catch (AuthenticationException e) {
            return Optional.of("Your present password is not this one.");
        }
    }

    private String page(Authentication who, CsrfToken csrf, String fault) {
        return (mustChoose(who) ? firstPassword : nextPassword)
                .with(Map.of(
                        "title",
                        "Choose a password",
                        "username",
                        who.getName(),
                        "message",
                        fault,
                        "csrf",
                        csrf.getToken()));
    }

    private static boolean mustChoose(Authentication who) {
        return Caller.of(who).roles().isEmpty();
    }
}
