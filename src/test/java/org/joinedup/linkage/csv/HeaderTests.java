package org.joinedup.linkage.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeaderTests {

    private static final CsvFile PEOPLE = new CsvFile(Path.of("people.csv"), UTF_8);

    @Test
    void findsAColumnWhateverItsCase() {
        assertThat(new Header(PEOPLE, List.of("ID", "Surname")).find("surname")).isEqualTo(1);
    }

    @Test
    void prefersTheColumnOfTheSameCase() {
        assertThat(new Header(PEOPLE, List.of("NAME", "name", "Name")).find("name"))
                .isEqualTo(1);
    }

    @Test
    void doesNotChooseBetweenColumnsThatDifferInCaseOnly() {
        assertThat(new Header(PEOPLE, List.of("NAME", "Name")).find("name")).isEqualTo(-1);
    }

    @Test
    void refusesAColumnThatIsThereTwice() {
        assertThatThrownBy(() -> new Header(PEOPLE, List.of("id", "name", "name")).find("name"))
                .isInstanceOf(InputMistake.class)
                .hasMessage("people.csv has two columns 'name', number 2 and 3.");
    }

    /// The header was lost, and the first row is a person.
    @Test
    void doesNotRepeatWhatMayBeAValue() {
        assertThat(new Header(PEOPLE, List.of("2001-02-03", "ada@example.org", "", "name")).shown())
                .isEqualTo("(1), (2), (3), name");
    }

    @Test
    void refusesAnEmptyFile(@TempDir Path folder) throws IOException {
        var empty = new CsvFile(Files.createFile(folder.resolve("empty.csv")), UTF_8);
        assertThatThrownBy(() -> Header.of(empty))
                .isInstanceOf(InputMistake.class)
                .hasMessage("empty.csv is empty: there is not even a header.");
    }
}
