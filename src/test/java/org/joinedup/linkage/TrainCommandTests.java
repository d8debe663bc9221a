package org.joinedup.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.joinedup.Printed;
import org.joinedup.match.model.ModelFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainCommandTests {

    private static final String[] MAPPING = {
        "--map", "record_id=id", "--map", "given_name=first", "--map", "family_name=last", "--map", "birth_date=dob"
    };

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void nameOutput() {
        out = folder.resolve("town-2011-03-31.csv");
    }

    @Test
    void writesAModelThatIsNamedLikeItsFile() throws IOException {
        var run = train(people(40), "--out", out.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualToIgnoringNewLines("Trained the model town-2011-03-31 on 80 records.");
        var model = ModelFile.read(out);
        assertThat(model.version()).isEqualTo("town-2011-03-31");
        assertThat(model.records()).isEqualTo(80);
        assertThat(model.model().levels()).isNotEmpty();
    }

    @Test
    void writesAModelThatLinkTakes() throws IOException {
        var file = people(40);
        train(file, "--out", out.toString());

        var run = Printed.run(new LinkCommand(), options(file, "--model", out.toString()));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).hasLineCount(81);
    }

    @Test
    void findsNoDriftInTheSameRecords() throws IOException {
        var file = people(40);
        train(file, "--out", out.toString());

        var run = train(file, "--out", folder.resolve("again.csv").toString(), "--model", out.toString());

        var lines = run.out().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("Bits for one person, again against town-2011-03-31:");
        assertThat(lines.get(1)).matches("comparison +level +before +after +change");
        assertThat(lines.subList(2, lines.size())).isNotEmpty().allMatch(line -> line.endsWith(" +0.00"));
    }

    @Test
    void printsWhatHasChangedMostFirst() throws IOException {
        train(people(40), "--out", out.toString());

        var run = train(people(60), "--out", folder.resolve("again.csv").toString(), "--model", out.toString());

        var changes = run.out()
                .lines()
                .skip(2)
                .map(line -> Math.abs(Double.parseDouble(line.substring(line.lastIndexOf(' ')))))
                .toList();
        assertThat(changes.getFirst()).isPositive();
        assertThat(changes).isSortedAccordingTo((one, other) -> Double.compare(other, one));
    }

    @Test
    void wantsToKnowWhereTheModelGoes() throws IOException {
        var run = train(people(3));
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).startsWith("Missing required option: '--out=FILE'");
    }

    @Test
    void saysWhatIsWrongInOneSentence() throws IOException {
        assertThat(train(people(0), "--out", out.toString()).err())
                .isEqualToIgnoringNewLines("There are no records to train on.");
        var missing = folder.resolve("none.csv").toString();
        assertThat(train(people(3), "--out", out.toString(), "--model", missing).err())
                .isEqualToIgnoringNewLines("--model: there is no file " + missing + ".");
        var other = people(3);
        assertThat(train(other, "--out", out.toString(), "--model", other.toString())
                        .err())
                .contains("people.csv is not a model that this version can read");
        assertThat(out).doesNotExist();
    }

    private Path people(int number) throws IOException {
        var lines = Stream.concat(Stream.of("id,first,last,dob,person"), InventedRecords.of(number).stream())
                .toList();
        return Files.write(folder.resolve("people.csv"), lines);
    }

    private static Printed train(Path file, String... more) {
        return Printed.run(new TrainCommand(), options(file, more));
    }

    private static String[] options(Path file, String... more) {
        return Stream.of(List.of(file.toString()), List.of(MAPPING), Arrays.asList(more))
                .flatMap(List::stream)
                .toArray(String[]::new);
    }
}
