package org.joinedup.funding.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.joinedup.funding.FundingChoice;
import org.joinedup.funding.TestNeed;
import org.joinedup.funding.allocation.Allocations;
import org.joinedup.funding.export.Fact;
import org.joinedup.funding.export.Outcome;
import org.joinedup.security.Browser;
import org.joinedup.security.People;
import org.joinedup.security.Role;
import org.joinedup.security.RunningService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// Runs as they are asked for by HTTP. Four areas with figures 1 to 4 share 1,000 pence; the first
/// three are of one district.
@RunningService
class FundingRunApiIT {

    private static final TestNeed NEED = TestNeed.of(1, 1, 1, 1).domain(1, 2, 3, 4);
    private static final RunInput FILE = new RunInput("ranks.csv", "0123456789abcdef".repeat(4));

    @Autowired
    private People people;

    @Autowired
    private FundingRuns runs;

    private Browser officer;

    @BeforeEach
    void makesAnOfficer() {
        officer = people.with(Role.FUNDING_OFFICER);
    }

    @Test
    void showsARunWithItsDistrictsAndTables() throws IOException {
        var run = record("Prevention");

        var found = ask(officer, """
                { fundingRun(id: "%s") { title author status publication { by } fund method ties standardisation vintage
                    areas domains { name weight } limits { level } facts { name value } inputs { name sha256 }
                    checks { name expected found agrees } dataHash resultHash programVersion sheetNames workbook
                    districts { area { code name } smallAreas population pence sharePercent perPerson }
                    sheet(name: "districts") none: sheet(name: "nothing") how: sheet(name: "method") } }
                """.formatted(run.id())).at("/data/fundingRun");

        assertThat(found.at("/author").asString()).isEqualTo(officer.username());
        assertThat(found.at("/status").asString()).isEqualTo("DRAFT");
        assertThat(found.at("/publication").isNull()).isTrue();
        assertThat(found.at("/checks").toString())
                .isEqualTo("[{\"name\":\"Ranks of Domain 1\",\"expected\":10.0,\"found\":10.0,\"agrees\":true},"
                        + "{\"name\":\"Figures\",\"expected\":10.0,\"found\":10.0,\"agrees\":true}]");
        assertThat(found.at("/districts/0").toString())
                .isEqualTo(
                        "{\"area\":{\"code\":\"E07990001\",\"name\":\"District 1\"},\"smallAreas\":3,\"population\":3,"
                                + "\"pence\":600,\"sharePercent\":60.0,\"perPerson\":200}");
        assertThat(found.at("/sheetNames").toString()).isEqualTo("[\"areas\",\"districts\",\"method\"]");
        assertThat(found.at("/sheet").asString()).contains("E07990002,District 2,1,1,4.00,40.00,4.00");
        assertThat(found.at("/none").isNull()).isTrue();
        assertThat(found.at("/how").asString())
                .contains("Note,No gaps.", "Run," + run.id(), "Result,SHA-256 " + run.resultHash(), "no, a draft");
        assertThat(files(found.at("/workbook").asString())).contains("xl/worksheets/sheet3.xml");
    }

    @Test
    void listsTheNewestFirstAPageAtATime() {
        record("One");
        record("Two");
        var analyst = people.with(Role.ANALYST);
        var page =
                "{ fundingRuns(first: 1%s) { edges { node { title districts { pence } } } pageInfo { endCursor } } }";

        var first = ask(analyst, page.formatted("")).at("/data/fundingRuns");
        var cursor = first.at("/pageInfo/endCursor").asString();
        var second = ask(analyst, page.formatted(", after: \"" + cursor + "\"")).at("/data/fundingRuns");

        assertThat(first.at("/edges/0/node/title").asString()).isEqualTo("Two");
        assertThat(first.at("/edges/0/node/districts").size()).isEqualTo(2);
        assertThat(second.at("/edges/0/node/title").asString()).isEqualTo("One");
    }

    @Test
    void publishesOnceAndRepeats() {
        var id = record("Prevention").id();

        var published = ask(officer, "mutation { publishFundingRun(id: \"%s\") { status publication { by } } }", id);
        assertThat(published.at("/data/publishFundingRun/status").asString()).isEqualTo("PUBLISHED");
        assertThat(published.at("/data/publishFundingRun/publication/by").asString())
                .isEqualTo(officer.username());
        var repeated = ask(
                officer,
                "mutation { repeatFundingRun(id: \"%s\") { same statement differing first { code } run { id } } }",
                id);
        assertThat(repeated.at("/data/repeatFundingRun/same").asBoolean())
                .as(repeated.toString())
                .isTrue();
        assertThat(mistake(ask(officer, "mutation { publishFundingRun(id: \"%s\") { id } }", id)))
                .isEqualTo("This run is published: it can't be changed, published again or deleted.");
        assertThat(mistake(ask(officer, "mutation { deleteFundingRun(id: \"%s\") }", id)))
                .isEqualTo("This run is published: it can't be changed, published again or deleted.");
    }

    @Test
    void deletesAnOfficersOwnDraft() {
        var id = record("Prevention").id();

        assertThat(mistake(ask(people.with(Role.FUNDING_OFFICER), "mutation { deleteFundingRun(id: \"%s\") }", id)))
                .isEqualTo("This draft is another's; only its author can delete it.");
        assertThat(ask(officer, "mutation { deleteFundingRun(id: \"%s\") }", id)
                        .at("/data/deleteFundingRun")
                        .asString())
                .isEqualTo(id);
        assertThat(ask(officer, "{ fundingRun(id: \"%s\") { id } }", id)
                        .at("/data/fundingRun")
                        .isNull())
                .isTrue();
    }

    @Test
    void letsAnalystsReadOnly() {
        var id = record("Prevention").id();

        for (var field : List.of("publishFundingRun", "repeatFundingRun", "deleteFundingRun")) {
            var rest = field.startsWith("delete") ? " }" : " { __typename } }";
            var refused = ask(people.with(Role.ANALYST), "mutation { " + field + "(id: \"%s\")" + rest, id);
            assertThat(refused.at("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
        }
    }

    private FundingRun record(String title) {
        var allocation = Allocations.allocate(NEED.data(), FundingChoice.of(1_000, 1));
        var outcome = new Outcome(title, allocation, List.of(), null, List.of(new Fact("Note", "No gaps.")));
        return runs.record(new RunDraft(title, "", officer.username(), outcome, Map.of(), List.of(FILE)));
    }

    private static JsonNode ask(Browser who, String document, Object... values) {
        return who.answer(values.length == 0 ? document : document.formatted(values));
    }

    private static String mistake(JsonNode answer) {
        assertThat(answer.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_REQUEST");
        return answer.at("/errors/0/message").asString();
    }

    private static List<String> files(String base64) throws IOException {
        var file = Files.createTempFile("run", ".xlsx");
        Files.write(file, Base64.getDecoder().decode(base64));
        try (var zip = new ZipFile(file.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        } finally {
            Files.delete(file);
        }
    }
}
