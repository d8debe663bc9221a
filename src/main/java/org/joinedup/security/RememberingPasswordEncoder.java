package org.joinedup.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.KeyGenerator;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/// Spares a program that sends its password with every request the slow hash, for a while.
///
/// It remembers a keyed hash of the password and its stored hash together, under a key that never
/// leaves this process. A changed password has another stored hash, so nothing has to be forgotten.
final class RememberingPasswordEncoder implements PasswordEncoder {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int MOST_PASSWORDS = 10_000;

    private final PasswordEncoder slow;
    private final SecretKey key;
    private final Cache<String, Boolean> right;

    RememberingPasswordEncoder(PasswordEncoder slow, Duration remembered) {
        this.slow = slow;
        this.key = makeKey();
        this.right = Caffeine.newBuilder()
                .expireAfterWrite(remembered)
                .maximumSize(MOST_PASSWORDS)
                .build();
    }

    @Override
    public @Nullable String encode(@Nullable CharSequence password) {
        return slow.encode(password);
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String stored) {
        if (password == null || stored == null) {
            return false;
        }
        var keyed = keyedHash(stored + '\0' + password);
        if (right.getIfPresent(keyed) != null) {
            return true;
        }
        var matches = slow.matches(password, stored);
        if (matches) {
            right.put(keyed, true);
        }
        return matches;
    }

    @Override
    public boolean upgradeEncoding(@Nullable String stored) {
        return slow.upgradeEncoding(stored);
    }

    private String keyedHash(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every Java", e);
        }
    }

    private static SecretKey makeKey() {
        try {
            return KeyGenerator.getInstance(ALGORITHM).generateKey();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is part of every Java", e);
        }
    }
}
