package org.joinedup.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/// Refuses what another site makes a browser send: whatever changes something, and WebSockets.
///
/// Every browser says where such a request comes from; programs say nothing and pass. This covers
/// what form tokens can't: the API, and passwords that a browser sends by itself.
final class SameOriginFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> OURS = Set.of("same-origin", "none");

    private final AccessDeniedHandler refusals;

    SameOriginFilter(AccessDeniedHandler refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isReading(request) || isOurs(request)) {
            chain.doFilter(request, response);
        } else {
            refusals.handle(request, response, new AccessDeniedException("This request comes from another site."));
        }
    }

    private static boolean isReading(HttpServletRequest request) {
        return READING.contains(request.getMethod()) && request.getHeader(HttpHeaders.UPGRADE) == null;
    }

    private static boolean isOurs(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !OURS.contains(site)) {
            return false;
        }
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || isSameHost(origin, request.getHeader(HttpHeaders.HOST));
    }

    /// The scheme is left out, because a proxy may have ended TLS.
    private static boolean isSameHost(String origin, String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
