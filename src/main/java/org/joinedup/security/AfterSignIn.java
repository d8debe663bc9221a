package org.joinedup.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/// Where the sign-in form leads: on to the page that was asked for, or back to the form.
final class AfterSignIn extends SavedRequestAwareAuthenticationSuccessHandler implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
            throws ServletException, IOException {
        if (Caller.of(who).roles().isEmpty()) {
            getRedirectStrategy().sendRedirect(request, response, "/password");
        } else {
            super.onAuthenticationSuccess(request, response, who);
        }
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        var why = reason instanceof LockedException ? "wait" : "wrong";
        getRedirectStrategy().sendRedirect(request, response, "/sign-in?" + why);
    }
}
