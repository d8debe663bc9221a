package org.joinedup.security;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Checks a name and a password, and answers the same for every reason why they don't fit.
final class SignIn implements AuthenticationProvider {

    /// All that a one-time password gives.
    static final String MUST_CHOOSE_PASSWORD = "ROLE_MUST_CHOOSE_PASSWORD";

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final FailedSignIns failures;
    /// Takes as long as the hash of an account that there is.
    private final String nobodysHash;

    SignIn(Accounts accounts, PasswordEncoder encoder, FailedSignIns failures) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.failures = failures;
        this.nobodysHash = Objects.requireNonNull(encoder.encode("nobody"));
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var username = asked.getName().toLowerCase(Locale.ROOT);
        if (failures.mustWait(username)) {
            throw new LockedException("Too many wrong passwords for this name; wait a few minutes, then try again.");
        }
        var account = accounts.findKnownAccount(username).filter(one -> !one.disabled());
        var hash = account.map(Account::passwordHash).orElse(nobodysHash);
        if (!encoder.matches(String.valueOf(asked.getCredentials()), hash) || account.isEmpty()) {
            failures.failed(username);
            throw new BadCredentialsException("The username or the password is wrong.");
        }
        failures.succeeded(username);
        return signedIn(account.get(), asked);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static Authentication signedIn(Account account, Authentication asked) {
        var signedIn =
                UsernamePasswordAuthenticationToken.authenticated(account.username(), null, authorities(account));
        signedIn.setDetails(asked.getDetails());
        return signedIn;
    }

    private static List<GrantedAuthority> authorities(Account account) {
        return account.mustChoosePassword()
                ? List.of(new SimpleGrantedAuthority(MUST_CHOOSE_PASSWORD))
                : account.roles().stream()
                        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
                        .toList();
    }
}
