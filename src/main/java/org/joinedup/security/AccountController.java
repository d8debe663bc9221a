package org.joinedup.security;

import graphql.GraphQLContext;
import graphql.GraphqlErrorException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Controller;

/// The fields of `schema/account.graphqls`.
@Controller
class AccountController {

    private final Accounts accounts;

    AccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    @QueryMapping
    @NotAboutPeople
    @AllowedTo({
        Role.PRACTITIONER,
        Role.TEAM_MANAGER,
        Role.DATA_MANAGER,
        Role.ANALYST,
        Role.FUNDING_OFFICER,
        Role.AUDITOR,
        Role.ADMINISTRATOR
    })
    Account me(GraphQLContext context) {
        return accounts.account(Caller.of(context).username());
    }

    @QueryMapping
    @AllowedTo(Role.ADMINISTRATOR)
    List<Account> accounts() {
        return accounts.all();
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    NewAccount createAccount(
            @Argument String username, @Argument @Nullable String displayName, @Argument List<Role> roles) {
        return accounts.create(new AccountInput(username, displayName, roles));
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    NewAccount renewPassword(@Argument String username) {
        return accounts.renewPassword(username);
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    Account setPractitioners(@Argument String username, @Argument List<String> practitionerIds) {
        return accounts.setPractitioners(username, practitionerIds);
    }

    @SchemaMapping
    List<String> practitioners(Account account) {
        return account.practitioners();
    }

    @MutationMapping
    @AllowedTo(Role.ADMINISTRATOR)
    Account disableAccount(@Argument String username, GraphQLContext context) {
        if (Caller.of(context).username().equals(username)) {
            throw GraphqlErrorException.newErrorException()
                    .errorClassification(ErrorType.BAD_REQUEST)
                    .message("You can't disable your own account.")
                    .build();
        }
        return accounts.disable(username);
    }
}
