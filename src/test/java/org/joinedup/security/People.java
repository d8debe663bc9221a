package org.joinedup.security;

import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/// Makes accounts for a test, each with a name that no other test has.
@TestComponent
public class People {

    private static final String PASSWORD = "three random words";

    private final Accounts accounts;
    private final Environment environment;

    People(Accounts accounts, Environment environment) {
        this.accounts = accounts;
        this.environment = environment;
    }

    /// @return someone who has chosen a password
    public Browser with(Role... roles) {
        var account = make(roles).account();
        accounts.choosePassword(account.username(), PASSWORD);
        return nobody().as(account.username(), PASSWORD);
    }

    /// @return someone who has not
    NewAccount make(Role... roles) {
        var username = "p" + UUID.randomUUID().toString().substring(0, 8);
        return accounts.create(new AccountInput(username, null, List.of(roles)));
    }

    /// @return without a name or a password
    public Browser nobody() {
        return new Browser("http://localhost:" + environment.getProperty("local.server.port"), "", "");
    }
}
