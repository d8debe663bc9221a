package org.joinedup.security;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.session.RegisterSessionAuthenticationStrategy;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.session.ConcurrentSessionFilter;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/// Who gets in over HTTP: browsers by a form and a session, programs by HTTP Basic.
///
/// Everything is denied that is not named here.
@Configuration(proxyBeanMethods = false)
class WebSecurity {

    /// Our pages load nothing from elsewhere; GraphiQL styles its elements in place.
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private static final String[] PUBLIC = {
        "/sign-in", "/assets/**", "/webjars/govuk-frontend/**", "/actuator/health", "/favicon.ico"
    };

    private static final String[] ROLES =
            Arrays.stream(Role.values()).map(Role::authority).toArray(String[]::new);

    @Bean
    SecurityFilterChain filterChain(HttpSecurity http, SignIn signIn, SessionRegistry sessions) {
        var refusals = new Refusals();
        var afterSignIn = new AfterSignIn();
        return http.authenticationProvider(signIn)
                .addFilterBefore(new SameOriginFilter(refusals), SecurityContextHolderFilter.class)
                .authorizeHttpRequests(WebSecurity::authorize)
                .csrf(csrf -> csrf.ignoringRequestMatchers(pathPattern("/graphql"), WebSecurity::isBasic))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals)
                        .securityContextRepository(new RequestAttributeSecurityContextRepository()))
                .requestCache(cache -> cache.requestCache(pagesAskedFor()))
                .formLogin(form ->
                        form.loginPage("/sign-in").successHandler(afterSignIn).failureHandler(afterSignIn))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?signed-out"))
                .sessionManagement(session ->
                        session.addSessionAuthenticationStrategy(new RegisterSessionAuthenticationStrategy(sessions)))
                .addFilter(new ConcurrentSessionFilter(sessions, refusals))
                .exceptionHandling(no -> no.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .headers(WebSecurity::harden)
                .build();
    }

    @Bean
    SignIn signIn(Accounts accounts, PasswordEncoder encoder, SecuritySettings settings) {
        return new SignIn(accounts, encoder, new FailedSignIns(settings, Ticker.systemTicker()));
    }

    @Bean
    static PasswordEncoder passwordEncoder(SecuritySettings settings) {
        return new RememberingPasswordEncoder(
                PasswordEncoderFactories.createDelegatingPasswordEncoder(), settings.rememberPasswords());
    }

    @Bean
    static SessionRegistry sessionRegistry() {
        return new SessionRegistryImpl();
    }

    /// Tells the registry when a session has ended.
    @Bean
    static HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    static boolean isBasic(HttpServletRequest request) {
        var authorization = request.getHeader(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, "Basic ", 0, 6);
    }

    /// Where to go on to after signing in; not kept for programs, which need no session.
    private static RequestCache pagesAskedFor() {
        var cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(Refusals::isPage);
        return cache;
    }

    private static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(PUBLIC)
                .permitAll()
                .requestMatchers("/password", "/sign-out")
                .authenticated()
                .anyRequest()
                .hasAnyAuthority(ROLES);
    }

    private static void harden(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"));
    }
}
