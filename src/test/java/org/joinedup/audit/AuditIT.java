package org.joinedup.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.joinedup.security.Browser;
import org.joinedup.security.People;
import org.joinedup.security.Role;
import org.joinedup.security.RunningService;
import org.joinedup.security.TestNeighbours;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@RunningService
class AuditIT {

    private static final String RECORDS = """
        query($account: String, $subject: ID, $first: Int = 50, $after: String) {
          auditRecords(account: $account, subject: $subject, first: $first, after: $after) {
            edges { node { id at account roles field arguments outcome subjects purpose } }
            pageInfo { hasNextPage endCursor }
          }
        }
        """;

    @Autowired
    private People people;

    @AfterEach
    void writeAgain() {
        TestNeighbours.READ_ONLY.set(false);
    }

    @Test
    void keepsWhoSawWhomAndWhyButNotWhatTheySearchedFor() {
        var someone = people.with(Role.PRACTITIONER);

        someone.answer("""
            { neighbours(id: "asked-for", search: {name: "Ada Okafor", born: "2011-03-29"}) {
                edges { node { id housemates { id } } } } }
            """, "X-Purpose", "a visit tomorrow");

        var kept = recordsOf(someone);
        assertThat(kept.at("/edges").size()).isEqualTo(1);
        var record = kept.at("/edges/0/node");
        assertThat(record.at("/field").asString()).isEqualTo("Query.neighbours");
        assertThat(record.at("/roles").toString()).isEqualTo("[\"PRACTITIONER\"]");
        assertThat(record.at("/arguments").toString()).isEqualTo("[\"id\",\"search.name\",\"search.born\",\"first\"]");
        assertThat(record.at("/subjects").toString())
                .isEqualTo("[\"asked-for\",\"ada\",\"grace\",\"adas-sister\",\"graces-sister\"]");
        assertThat(record.at("/purpose").asString()).isEqualTo("a visit tomorrow");
        assertThat(record.at("/outcome").asString()).isEqualTo("ANSWERED");
        assertThat(kept.toString()).doesNotContain("Okafor", "2011");
    }

    @Test
    void keepsWhatWasRefusedAndWhatFailed() {
        var analyst = people.with(Role.ANALYST);
        var practitioner = people.with(Role.PRACTITIONER);

        analyst.answer("{ neighbours(id: \"ada\") { edges { node { id } } } }");
        practitioner.answer("{ broken }");

        assertThat(recordsOf(analyst).at("/edges/0/node/outcome").asString()).isEqualTo("REFUSED");
        assertThat(recordsOf(analyst).at("/edges/0/node/subjects").toString()).isEqualTo("[\"ada\"]");
        assertThat(recordsOf(practitioner).at("/edges/0/node/outcome").asString())
                .isEqualTo("FAILED");
    }

    @Test
    void keepsEveryAliasAndNothingThatIsNotAboutPeople() {
        var someone = people.with(Role.PRACTITIONER);

        someone.answer("{ me { username } __typename }");
        someone.answer("{ a: neighbours { edges { cursor } } b: neighbours { edges { cursor } } }");

        assertThat(recordsOf(someone).at("/edges").size()).isEqualTo(2);
    }

    @Test
    void findsWhoLookedAtSomeone() {
        var someone = people.with(Role.PRACTITIONER);
        var id = "only-" + someone.username();
        someone.answer("query($id: ID) { neighbours(id: $id) { edges { cursor } } }", Map.of("id", id));

        var kept = records(Map.of("subject", id));

        assertThat(kept.at("/edges").size()).isEqualTo(1);
        assertThat(kept.at("/edges/0/node/account").asString()).isEqualTo(someone.username());
    }

    @Test
    void readsPageByPageFromTheNewest() {
        var someone = people.with(Role.PRACTITIONER);
        for (var i = 1; i <= 3; i++) {
            someone.answer("{ neighbours(id: \"n%d\") { edges { cursor } } }".formatted(i));
        }

        var first = records(Map.of("account", someone.username(), "first", 2));
        var second = records(Map.of(
                "account", someone.username(),
                "first", 2,
                "after", first.at("/pageInfo/endCursor").asString()));

        assertThat(first.at("/edges/0/node/subjects/0").asString()).isEqualTo("n3");
        assertThat(first.at("/edges/1/node/subjects/0").asString()).isEqualTo("n2");
        assertThat(first.at("/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(second.at("/edges/0/node/subjects/0").asString()).isEqualTo("n1");
        assertThat(second.at("/pageInfo/hasNextPage").asBoolean()).isFalse();
    }

    @Test
    void answersNothingThatItCannotRecord() {
        var someone = people.with(Role.PRACTITIONER);
        TestNeighbours.READ_ONLY.set(true);

        var answer = someone.answer("{ neighbours { edges { node { id } } } }");

        assertThat(answer.at("/data").isMissingNode()).isTrue();
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("INTERNAL");
        assertThat(answer.toString()).contains("There is no answer").doesNotContain("grace");
    }

    private JsonNode recordsOf(Browser someone) {
        return records(Map.of("account", someone.username()));
    }

    private JsonNode records(Map<String, Object> variables) {
        return people.with(Role.AUDITOR).answer(RECORDS, variables).at("/data/auditRecords");
    }
}
