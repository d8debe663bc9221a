package org.joinedup.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.joinedup.Printed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvaluateCommandTests {

    private static final String[] MAPPING = {
        "--map", "record_id=id", "--map", "given_name=first", "--map", "family_name=last", "--map", "birth_date=dob"
    };

    @TempDir
    private Path folder;

    private Path people = Path.of("");

    @BeforeEach
    void writePeople() throws IOException {
        people = write("people.csv", "id,first,last,dob,person", InventedRecords.of(40));
    }

    @Test
    void comparesWithAColumn() throws IOException {
        var figures = figures("--truth", "person");
        assertThat(figures.at("/records").asInt()).isEqualTo(80);
        assertThat(figures.at("/recordsWithTruth").asInt()).isEqualTo(80);
        assertThat(figures.at("/pairs/counts/actual").asInt()).isEqualTo(40);
        assertThat(figures.at("/exactClusters/counts/actual").asInt()).isEqualTo(40);
        assertThat(figures.at("/bCubed/precision").asDouble()).isBetween(0.0, 1.0);
        assertThat(figures.at("/blockingRecall").asDouble()).isBetween(0.0, 1.0);
        assertThat(figures.at("/stages/0/name").asString()).isEqualTo("read");
    }

    @Test
    void printsTheFigures() {
        assertThat(evaluate("--truth", "person").out())
                .contains("precision     recall         F1   right / found / true")
                .contains("pairs in clusters ", "links above 0 bits ", "exact clusters of 2+ ", "B-cubed ", "blocking ")
                .contains("80 records in ");
    }

    /// `r12a` and `r12b` are the person 12.
    @Test
    void takesTheTruthFromAPartOfAColumn() throws IOException {
        var figures = figures("--truth", "id", "--truth-pattern", "r(\\d+)");
        assertThat(figures.at("/pairs/counts/actual").asInt()).isEqualTo(40);
    }

    @Test
    void saysWhereAPatternDoesNotFit() {
        assertThat(evaluate("--truth", "id", "--truth-pattern", "x(\\d+)").err())
                .startsWith("people.csv, line 2: --truth-pattern does not fit the truth.");
    }

    @Test
    void takesTheTruthFromAFile() throws IOException {
        var keys = write("truth.csv", "source,record,person", List.of("people,r1a,1", "people,r1b,1", "people,r2a,2"));
        var figures =
                figures("--truth-file", keys.toString(), "--truth-id", "source+record", "--truth-cluster", "person");
        assertThat(figures.at("/recordsWithTruth").asInt()).isEqualTo(3);
        assertThat(figures.at("/pairs/counts/actual").asInt()).isEqualTo(1);
    }

    @Test
    void refusesATruthFileOfOtherRecords() throws IOException {
        var keys = write("truth.csv", "record,person", List.of("x1,1"));
        assertThat(evaluate("--truth-file", keys.toString(), "--truth-id", "record", "--truth-cluster", "person")
                        .err())
                .startsWith("truth.csv has no key of any record; is --truth-id right?");
    }

    @Test
    void refusesATruthFileThatContradictsItself() throws IOException {
        var keys = write("truth.csv", "record,person", List.of("r1a,1", "r1a,2"));
        assertThat(evaluate("--truth-file", keys.toString(), "--truth-id", "record", "--truth-cluster", "person")
                        .err())
                .startsWith("truth.csv, lines 2 and 3: one record is in two true clusters.");
    }

    @Test
    void leavesOutRecordsWithoutTruth() throws IOException {
        people = write(
                "people.csv",
                "id,first,last,dob,person",
                List.of("1,Ada,Ash,2001-02-03,p1", "2,Ada,Ash,2001-02-03,p1", "3,Ada,Ash,2001-02-03,"));
        assertThat(evaluate("--truth", "person").out())
                .startsWith("1 records have no true cluster and count in no figure.");
        assertThat(figures("--truth", "person").at("/pairs/counts/actual").asInt())
                .isEqualTo(1);
    }

    @Test
    void needsATruth() {
        var run = evaluate();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("evaluate needs --truth with a column, or --truth-file");
    }

    @Test
    void listsTheColumnsWhenThatOfTheTruthIsMissing() {
        assertThat(evaluate("--truth", "cluster").err())
                .startsWith("No file has a column 'cluster'.")
                .contains("people.csv has: id, first, last, dob, person");
    }

    private JsonNode figures(String... truth) throws IOException {
        var json = folder.resolve("figures.json");
        var run = evaluate(Stream.concat(Arrays.stream(truth), Stream.of("--json", json.toString()))
                .toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        return JsonMapper.builder().build().readTree(Files.readString(json));
    }

    private Printed evaluate(String... more) {
        var options = Stream.of(Stream.of(people.toString()), Arrays.stream(MAPPING), Arrays.stream(more));
        return Printed.run(new EvaluateCommand(), options.flatMap(o -> o).toArray(String[]::new));
    }

    private Path write(String name, String header, List<String> rows) throws IOException {
        return Files.write(
                folder.resolve(name),
                Stream.concat(Stream.of(header), rows.stream()).toList());
    }
}
