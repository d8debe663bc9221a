package org.joinedup.involvement.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.joinedup.ingest.PartnerInbox;
import org.joinedup.security.Browser;
import org.joinedup.security.People;
import org.joinedup.security.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/// The whole service tells subscribers by both ways what the next load brings.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "joinedup.demo.enabled=false",
            "joinedup.graph.folder=target/graphs/${random.uuid}",
            "joinedup.graph.bolt-port=0",
            "joinedup.graph.page-cache=32MB",
            "joinedup.ingest.mappings=src/test/resources/partners/mapping",
            "joinedup.ingest.inbox=target/changes-inbox",
            "joinedup.area.folder=src/test/resources/partners/place",
            "joinedup.pipeline.schedule=-"
        })
@Import(People.class)
class ChangeSubscriptionIT {

    private static final PartnerInbox INBOX = new PartnerInbox(Path.of("target/changes-inbox"));
    private static final String ADA =
            "S-17,Ada,Okafor,29/03/2003,F,9991234004,12,Larkspindle Close,JU1 2AB,999000000012,01/06/2009,";
    private static final String WELFARE =
            "E-1,S-17,Education welfare service,W-1,Pat Quill,welfare officer,01632 960001,,,01/09/2010,";

    @Autowired
    private People people;

    @Autowired
    private Graph graph;

    @Autowired
    private ApplicationEventPublisher events;

    @BeforeAll
    static void firstDeliveryArrives() throws IOException {
        FileSystemUtils.deleteRecursively(INBOX.folder());
        INBOX.schools("2011-03-31-full").pupils(ADA).involvements().arrives();
    }

    @Test
    void tellsWhatALoadBringsAndEndsWithTheAccount() {
        var someone = people.with(Role.PRACTITIONER, Role.DATA_MANAGER);
        var administrator = people.with(Role.ADMINISTRATOR, Role.AUDITOR);
        untilLoaded(someone);
        var ada = graph.read(Statement.named("test/links"), row -> row.text("individualId"))
                .getFirst();
        follow(someone, ada);
        var since = through(someone, "2000-01-01T00:00:00Z");
        var listeners = List.of(Listener.byWebSocket(someone, since), Listener.byServerSentEvents(someone, since));
        listeners.forEach(one -> assertThat(one.hears("through")).contains("\"changes\":[]", since));

        INBOX.schools("2011-04-01-full").pupils(ADA).involvements(WELFARE).arrives();
        someone.answer("mutation { loadDeliveries { step } }");

        listeners.forEach(one ->
                assertThat(one.hears("Pat Quill")).contains("INVOLVEMENT_BEGUN", "FOLLOWED", "schools/E-1", ada));
        assertThat(recordsOf(administrator, someone, ada)).contains("Subscription.changes", "Query.changes");
        var again = Listener.byWebSocket(someone, since);
        assertThat(again.hears("through")).contains("Pat Quill").doesNotContain(since);
        toldWhoTheyAre(administrator, someone);

        administrator.answer(
                "mutation($n: ID!) { disableAccount(username: $n) { disabled } }", Map.of("n", someone.username()));
        events.publishEvent(new TeamsChanged());

        listeners.forEach(one -> one.hears("complete"));
        again.hears("complete");
    }

    @Test
    void isNotForOthers() {
        var answer = people.with(Role.ANALYST).answer("{ changes(since: \"2000-01-01T00:00:00Z\") { through } }");

        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
    }

    @Test
    void refusesACursorOfSomethingElse() {
        var answer = people.with(Role.PRACTITIONER)
                .answer("{ changes(since: \"2000-01-01T00:00:00Z\", after: \"x\") { through } }");

        assertThat(answer.at("/errors/0/message").asString())
                .isEqualTo("`after` is the `next` that an earlier answer gave.");
    }

    private static void follow(Browser someone, String individual) {
        var answer = someone.answer(
                "mutation($id: ID!) { follow(individualId: $id, kind: FAMILY) { id individual { displayName } } }",
                Map.of("id", individual));
        assertThat(answer.at("/data/follow/individual/displayName").asString()).isEqualTo("Ada Okafor");
        assertThat(someone.answer("{ follows { id kind others { id } } }").toString())
                .contains(answer.at("/data/follow/id").asString(), "FAMILY");
    }

    /// An administrator says who Pat is; `me` shows it.
    private static void toldWhoTheyAre(Browser administrator, Browser someone) {
        administrator.answer(
                "mutation($n: ID!) { setPractitioners(username: $n, practitionerIds: [\"schools/W-1\"]) { username } }",
                Map.of("n", someone.username()));
        assertThat(someone.answer("{ me { practitioners } }")
                        .at("/data/me/practitioners")
                        .toString())
                .isEqualTo("[\"schools/W-1\"]");
        assertThat(administrator
                        .answer(
                                "mutation { setPractitioners(username: \"x\", practitionerIds: [\"Pat\"]) { username } }")
                        .at("/errors/0/message")
                        .asString())
                .isEqualTo("Name up to 20 practitioners by their ids, such as `housing/P-7`.");
    }

    private static String through(Browser someone, String since) {
        var answer = someone.answer(
                "query($s: DateTime!) { changes(since: $s) { through changes { individual { id } } } }",
                Map.of("s", since));
        assertThat(Instant.parse(answer.at("/data/changes/through").asString())).isBefore(Instant.now());
        return answer.at("/data/changes/through").asString();
    }

    private static String recordsOf(Browser auditor, Browser someone, String subject) {
        JsonNode answer = auditor.answer(
                "query($a: String, $s: ID) { auditRecords(account: $a, subject: $s) { edges { node { field } } } }",
                Map.of("a", someone.username(), "s", subject));
        return answer.toString();
    }

    private static void untilLoaded(Browser someone) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> someone.answer("{ loadProgress { step } }")
                        .at("/data/loadProgress/step")
                        .asString()
                        .equals("DONE"));
    }
}
