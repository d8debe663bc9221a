package org.joinedup.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/// Says no over HTTP: to a program in one sentence, as a GraphQL error; to a reader of pages by
/// leading to the page where they can do something about it.
final class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler, SessionInformationExpiredStrategy {

    private static final String SIGN_IN = "Sign in first: at /sign-in in a browser, by HTTP Basic from a program.";
    private static final JsonMapper JSON = JsonMapper.shared();

    /// @return true for what a browser shows; `/graphql` is for programs
    static boolean isPage(HttpServletRequest request) {
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        return accepted != null
                && accepted.contains(MediaType.TEXT_HTML_VALUE)
                && !request.getServletPath().startsWith("/graphql");
    }

    /// Nobody is signed in, or not with the right password.
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (reason instanceof LockedException) {
            write(response, HttpStatus.TOO_MANY_REQUESTS, sentence(reason));
        } else if (isPage(request)) {
            response.sendRedirect(request.getContextPath() + "/sign-in");
        } else {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Joined-up\", charset=\"UTF-8\"");
            var said = reason instanceof BadCredentialsException ? sentence(reason) : SIGN_IN;
            write(response, HttpStatus.UNAUTHORIZED, said);
        }
    }

    /// Someone is signed in, but this is not for them.
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        var mustChoose = request.isUserInRole(SignIn.MUST_CHOOSE_PASSWORD);
        if (mustChoose && isPage(request)) {
            response.sendRedirect(request.getContextPath() + "/password");
        } else {
            write(response, HttpStatus.FORBIDDEN, mustChoose ? choosePassword(request) : sentence(reason));
        }
    }

    /// The account was disabled or has another password now.
    @Override
    public void onExpiredSessionDetected(SessionInformationExpiredEvent event) throws IOException {
        commence(event.getRequest(), event.getResponse(), new InsufficientAuthenticationException(SIGN_IN));
    }

    private static String choosePassword(HttpServletRequest request) {
        var address = ServletUriComponentsBuilder.fromContextPath(request)
                .path("/password")
                .toUriString();
        return "A one-time password is only good for choosing your own: open " + address + " or run curl -u "
                + request.getRemoteUser() + ":ONE-TIME-PASSWORD --data-urlencode 'newPassword=…' " + address;
    }

    private static String sentence(RuntimeException reason) {
        return reason instanceof CsrfException
                ? "This form is out of date; load the page again."
                : Objects.requireNonNullElse(reason.getMessage(), "This is not allowed.");
    }

    private static void write(HttpServletResponse response, HttpStatus status, String message) throws IOException {
        var code = status == HttpStatus.UNAUTHORIZED ? "UNAUTHENTICATED" : status.name();
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        JSON.writeValue(
                response.getOutputStream(),
                Map.of("errors", List.of(Map.of("message", message, "extensions", Map.of("code", code)))));
    }
}
