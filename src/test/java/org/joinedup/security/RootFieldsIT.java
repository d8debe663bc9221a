package org.joinedup.security;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

@RunningService
class RootFieldsIT {

    @Autowired
    private GraphQlSource source;

    @Autowired
    private RootFields fields;

    @Autowired
    private People people;

    @Test
    void areAllAllowedToSomeone() {
        var schema = source.schema();
        var coordinates = Stream.of(schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType())
                .filter(Objects::nonNull)
                .flatMap(RootFieldsIT::coordinates)
                .filter(coordinate -> !coordinate.equals("Query.forgotten"));

        assertThat(coordinates)
                .as("root fields whose handler method says no @AllowedTo")
                .allSatisfy(coordinate -> assertThat(fields.rolesAllowed(coordinate))
                        .as(coordinate)
                        .isNotEmpty());
    }

    @Test
    void areRefusedToOtherRoles() {
        var answer = people.with(Role.ANALYST).answer("{ accounts { username } me { username } }");

        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
        assertThat(answer.at("/errors/0/message").asString())
                .isEqualTo("Query.accounts is not allowed to you; it needs one of: ADMINISTRATOR.");
        assertThat(answer.at("/data").isNull()).isTrue();
    }

    @Test
    void areRefusedToEveryoneWhenNobodyIsNamed() {
        var everything = people.with(Role.values());

        assertThat(everything
                        .answer("{ forgotten }")
                        .at("/errors/0/extensions/code")
                        .asString())
                .isEqualTo("FORBIDDEN");
    }

    @Test
    void letAnAdministratorMakeAccounts() {
        var administrator = people.with(Role.ADMINISTRATOR);
        var made = administrator.answer(
                "mutation($n: ID!) { createAccount(username: $n, roles: [ANALYST, AUDITOR]) {"
                        + " account { username roles mustChoosePassword disabled } oneTimePassword } }",
                Map.of("n", administrator.username() + ".two"));

        assertThat(made.at("/data/createAccount/account/roles").toString()).isEqualTo("[\"ANALYST\",\"AUDITOR\"]");
        assertThat(made.at("/data/createAccount/oneTimePassword").asString()).isNotBlank();
        assertThat(administrator.answer("{ accounts { username } }").toString())
                .contains(administrator.username() + ".two");
    }

    private static Stream<String> coordinates(GraphQLObjectType root) {
        return root.getFieldDefinitions().stream()
                .map(GraphQLFieldDefinition::getName)
                .map(name -> root.getName() + "." + name);
    }
}
