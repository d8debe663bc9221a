package org.joinedup.security;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.stereotype.Component;

/// Makes one account for each role at the first start, and tells their passwords this once.
@Component
@Order(FirstAccounts.ORDER)
final class FirstAccounts implements ApplicationRunner {

    /// Before anything that takes long.
    static final int ORDER = 0;

    private final Accounts accounts;
    private final Environment environment;
    /// The very first connection to a database can be closed while it starts.
    private final RetryTemplate retry = new RetryTemplate();

    FirstAccounts(Accounts accounts, Environment environment) {
        this.accounts = accounts;
        this.environment = environment;
    }

    /// Prints to the terminal and never to the log, which is kept and read by others.
    @Override
    @SuppressWarnings("SystemOut")
    public void run(ApplicationArguments arguments) {
        if (retry.invoke(accounts::isEmpty)) {
            var prepared = accounts.prepareFirst();
            if (retry.invoke(() -> accounts.keepFirst(prepared))) {
                System.out.println(describe(prepared));
            }
        }
    }

    private String describe(List<NewAccount> made) {
        var text = new StringBuilder("""

            Accounts, one for each role. This is the only time that their one-time passwords are shown;
            each is good for one thing: choosing a password of your own, at /password or by

              curl -u USERNAME:ONE-TIME-PASSWORD \\
                --data-urlencode 'newPassword=…' http://localhost:%s/password

            """.formatted(environment.getProperty("local.server.port", "8080")));
        made.forEach(one -> text.append("  %-16s %s%n".formatted(one.account().username(), one.oneTimePassword())));
        return text.toString();
    }
}
