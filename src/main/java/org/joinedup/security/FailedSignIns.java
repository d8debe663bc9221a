package org.joinedup.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;

/// Counts tries with a wrong password for each name, whether there is such an account or not.
///
/// Kept in memory: a restart forgives. A name that many try is slowed down for its owner too, who
/// stays signed in elsewhere.
final class FailedSignIns {

    private static final int MOST_NAMES = 100_000;

    private final int allowed;
    private final Cache<String, Integer> failures;

    FailedSignIns(SecuritySettings settings, Ticker ticker) {
        this.allowed = settings.failedSignIns();
        this.failures = Caffeine.newBuilder()
                .expireAfterWrite(settings.pause())
                .maximumSize(MOST_NAMES)
                .ticker(ticker)
                .build();
    }

    boolean mustWait(String username) {
        var failed = failures.getIfPresent(username);
        return failed != null && failed >= allowed;
    }

    void failed(String username) {
        failures.asMap().merge(username, 1, Integer::sum);
    }

    void succeeded(String username) {
        failures.invalidate(username);
    }
}
