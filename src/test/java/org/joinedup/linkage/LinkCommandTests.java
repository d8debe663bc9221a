package org.joinedup.linkage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.joinedup.Printed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCommandTests {

    private static final String[] MAPPING = {
        "--map", "record_id=id", "--map", "given_name=first", "--map", "family_name=last", "--map", "birth_date=dob"
    };

    @TempDir
    private Path folder;

    @Test
    void writesEveryRecordWithItsCluster() throws IOException {
        var run = link(people("people", InventedRecords.of(40)));
        assertThat(run.exitCode()).isZero();
        var lines = run.out().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("record,system,cluster,weakest_link");
        assertThat(lines.subList(1, lines.size()))
                .hasSize(80)
                .allMatch(line -> line.matches("r\\d+[ab],people,r\\d+[ab],-?\\d+\\.\\d\\d"));
        assertThat(run.err()).startsWith("80 records in ").contains("all, from file to cluster");
    }

    @Test
    void namesAClusterByItsFirstRecord() throws IOException {
        clusters(link(people("people", InventedRecords.of(40))))
                .forEach((name, records) -> assertThat(name).isEqualTo(Collections.min(records)));
    }

    @Test
    void givesTheSameClustersAndNamesInAnyOrder() throws IOException {
        var rows = new ArrayList<>(InventedRecords.of(40));
        var before = clusters(link(people("people", rows)));
        Collections.shuffle(rows, new Random(1));
        assertThat(clusters(link(people("people", rows)))).isEqualTo(before);
    }

    @Test
    void writesIntoFiles() throws IOException {
        var out = folder.resolve("out.csv");
        var pairs = folder.resolve("pairs.csv");
        var file = people("people", InventedRecords.of(40));
        var run = link(file, "--out", out.toString(), "--pairs", pairs.toString());
        assertThat(run.out()).isEmpty();
        assertThat(out)
                .content()
                .startsWith("record,system,cluster,weakest_link\n")
                .hasLineCount(81);
        assertThat(pairs)
                .content()
                .startsWith("left_system,left_record,right_system,right_record,weight,same_cluster\n");
    }

    @Test
    void tellsRecordsOfSeveralFilesApart() throws IOException {
        var rows = InventedRecords.of(40);
        var second = people("housing", rows);
        var run = link(people("schools", rows), second.toString());
        assertThat(run.out().lines().skip(1))
                .hasSize(160)
                .allMatch(line -> line.matches("r\\d+[ab],(schools|housing),(schools|housing)/r\\d+[ab],.*"));
    }

    @Test
    void explainsTheAttributesWhenNothingIsMapped() throws IOException {
        var run = Printed.run(new LinkCommand(), people("people", List.of()).toString());
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out())
                .contains("  birth_date                 1990-12-31, 19901231, or")
                .contains("Columns of people.csv: id, first, last, dob, person")
                .contains("--map given_name=first \\\n  --map family_name=last \\\n  --map birth_date=dob");
    }

    @Test
    void saysWhatIsWrongWithAFileInOneSentence() throws IOException {
        var file = Files.writeString(folder.resolve("people.csv"), "id,first,last,dob\n1,Ada,Day\n");
        var run = link(file);
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("people.csv, line 2: the row has 3 values")
                .doesNotContain("Ada", "Exception");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void knowsWhichSystemsThereAre() throws IOException {
        var file = people("schools", InventedRecords.of(3));
        assertThat(link(file, "--deduplicated", "school").err())
                .startsWith("--deduplicated: there is no system 'school'. There are: schools.");
        assertThat(link(file, "--deduplicated", "schools").exitCode()).isZero();
        assertThat(link(file, "--one-to-one").exitCode()).isZero();
    }

    @Test
    void saysWhenAFileCannotBeWritten() throws IOException {
        var run = link(
                people("people", InventedRecords.of(3)),
                "--out",
                folder.resolve("none/out.csv").toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("A file could not be read or written: there is no folder for");
    }

    private Path people(String name, List<String> rows) throws IOException {
        var lines = Stream.concat(Stream.of("id,first,last,dob,person"), rows.stream())
                .toList();
        return Files.write(folder.resolve(name + ".csv"), lines);
    }

    private static Printed link(Path file, String... more) {
        var options = Stream.of(Stream.of(file.toString()), Arrays.stream(MAPPING), Arrays.stream(more));
        return Printed.run(new LinkCommand(), options.flatMap(o -> o).toArray(String[]::new));
    }

    private static Map<String, Set<String>> clusters(Printed run) {
        return run.out()
                .lines()
                .skip(1)
                .map(line -> line.split(","))
                .collect(groupingBy(row -> row[2], mapping(row -> row[0], toSet())));
    }
}
