package org.joinedup.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@RunningService
@ExtendWith(OutputCaptureExtension.class)
class FirstAccountsIT {

    @Autowired
    private FirstAccounts first;

    @Autowired
    private Accounts accounts;

    @Test
    void areOneForEachRoleWithAOneTimePassword() {
        assertThat(Arrays.stream(Role.values()).map(Role::firstUsername).map(accounts::account))
                .hasSize(7)
                .allMatch(Account::mustChoosePassword);
    }

    @Test
    void areToldOnceOnly(CapturedOutput output) {
        first.run(new DefaultApplicationArguments());

        assertThat(output.getOut()).doesNotContain("practitioner");
    }
}
