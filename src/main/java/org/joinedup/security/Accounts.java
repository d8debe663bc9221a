package org.joinedup.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import graphql.GraphqlErrorException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.security.core.session.SessionInformation;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Makes, changes and finds accounts; what no longer holds ends the sessions that relied on it.
@Component
class Accounts {

    private static final String USERNAME = "[a-z0-9][a-z0-9.-]{1,62}";
    private static final int MOST_KNOWN = 10_000;
    private static final Duration LONGEST_KNOWN = Duration.ofMinutes(1);

    private static final String PRACTITIONER = "[a-z0-9-]{1,50}/.{1,200}";
    private static final int MOST_PRACTITIONERS = 20;

    private final AccountRepository repository;
    private final PasswordEncoder encoder;
    private final SessionRegistry sessions;
    private final SecureRandom random = new SecureRandom();
    private final LoadingCache<String, Optional<Account>> known;

    Accounts(AccountRepository repository, PasswordEncoder encoder, SessionRegistry sessions) {
        this.repository = repository;
        this.encoder = encoder;
        this.sessions = sessions;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST_KNOWN)
                .expireAfterWrite(LONGEST_KNOWN)
                .build(repository::findById);
    }

    boolean isEmpty() {
        return repository.count() == 0;
    }

    /// @return an account for each role, not kept yet
    List<NewAccount> prepareFirst() {
        return Arrays.stream(Role.values())
                .map(role -> new Account(role.firstUsername(), null, List.of(role), "", true, false, null, null))
                .map(this::withOneTimePassword)
                .toList();
    }

    /// Keeps all or none. Trying again after an unclear end is safe.
    ///
    /// @return false if others are kept already
    boolean keepFirst(List<NewAccount> prepared) {
        if (isEmpty()) {
            repository.saveAll(prepared.stream().map(NewAccount::account).toList());
            known.invalidateAll();
        }
        var one = prepared.getFirst().account();
        return findAccount(one.username())
                .filter(kept -> kept.passwordHash().equals(one.passwordHash()))
                .isPresent();
    }

    /// @return in the order of their usernames
    List<Account> all() {
        return repository.findAll().stream()
                .sorted(Comparator.comparing(Account::username))
                .toList();
    }

    Optional<Account> findAccount(String username) {
        return repository.findById(username);
    }

    /// As [#findAccount(String)], without asking the graph each time: a program signs in with every
    /// request. A change made here is heeded at once, one made to the graph itself within a minute.
    Optional<Account> findKnownAccount(String username) {
        return known.get(username);
    }

    /// @throws GraphqlErrorException if there is none of this name
    Account account(String username) {
        return findAccount(username).orElseThrow(() -> mistake("There is no account of this name."));
    }

    /// @throws GraphqlErrorException if the name is taken or not fit for one
    NewAccount create(AccountInput input) {
        if (!input.username().matches(USERNAME)) {
            throw mistake("A username is 2 to 63 lower-case letters, digits, dots and hyphens.");
        }
        if (input.roles().isEmpty()) {
            throw mistake("An account has at least one role.");
        }
        if (repository.existsById(input.username())) {
            throw mistake("There is an account of this name already.");
        }
        return keepWithOneTimePassword(
                new Account(input.username(), input.displayName(), input.roles(), "", true, false, null, null));
    }

    /// Gives an account whose password is lost, or that was disabled, another start.
    NewAccount renewPassword(String username) {
        var renewed = keepWithOneTimePassword(account(username));
        endSessions(username);
        return renewed;
    }

    Account disable(String username) {
        var disabled = save(account(username).withDisabled());
        endSessions(username);
        return disabled;
    }

    /// Says who the person is in source systems, in place of what was said before.
    ///
    /// @throws GraphqlErrorException if there are too many, or one is no practitioner's id
    Account setPractitioners(String username, List<String> practitionerIds) {
        if (practitionerIds.size() > MOST_PRACTITIONERS
                || !practitionerIds.stream().allMatch(id -> id.matches(PRACTITIONER))) {
            throw mistake("Name up to " + MOST_PRACTITIONERS + " practitioners by their ids, such as `housing/P-7`.");
        }
        return repository.save(account(username).withPractitioners(practitionerIds));
    }

    /// @return what is wrong with the password, as one sentence; empty when it is set
    Optional<String> choosePassword(String username, String password) {
        var account = account(username);
        if (encoder.matches(password, account.passwordHash())) {
            return Optional.of("Choose a password other than the present one.");
        }
        var fault = PasswordRules.findFault(password, username);
        if (fault.isEmpty()) {
            save(account.withOwnPassword(hash(password)));
            endSessions(username);
        }
        return fault;
    }

    private NewAccount keepWithOneTimePassword(Account account) {
        var fresh = withOneTimePassword(account);
        return new NewAccount(save(fresh.account()), fresh.password());
    }

    private Account save(Account account) {
        var saved = repository.save(account);
        known.invalidate(saved.username());
        return saved;
    }

    private NewAccount withOneTimePassword(Account account) {
        var password = OneTimePassword.make(random);
        return new NewAccount(account.withOneTimePassword(hash(password.text())), password);
    }

    private String hash(String password) {
        return Objects.requireNonNull(encoder.encode(password));
    }

    private void endSessions(String username) {
        sessions.getAllSessions(username, false).forEach(SessionInformation::expireNow);
    }

    private static GraphqlErrorException mistake(String sentence) {
        return GraphqlErrorException.newErrorException()
                .errorClassification(ErrorType.BAD_REQUEST)
                .message(sentence)
                .build();
    }
}
