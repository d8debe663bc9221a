package org.joinedup.linkage.csv;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTests {

    @TempDir
    private Path folder;

    @Test
    void dropsBlanksAroundNamesAndValues() {
        assertThat(read("id, name\n1, Ada \n2,\u00A0 Bo\u00A0\n")).containsExactly("id|name", "1|Ada", "2|Bo");
    }

    @Test
    void takesBlankValuesForNotHeld() {
        assertThat(read("id,name,town\n1, ,\n")).containsExactly("id|name|town", "1|null|null");
    }

    @Test
    void readsQuotedCommasQuotesAndLineBreaks() {
        assertThat(read("id,name\n1, \"Day, Ada\"\n2,\"Bo \"\"Bee\"\" Cole\"\n3,\"two\nlines\"\n"))
                .containsExactly("id|name", "1|Day, Ada", "2|Bo \"Bee\" Cole", "3|two\nlines");
    }

    @Test
    void skipsAByteOrderMark() {
        assertThat(read("\uFEFFid,name\n1,Ada\n")).startsWith("id|name");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|"})
    void findsOutTheSeparator(String separator) {
        assertThat(read("id,name\n1,Ada\n".replace(",", separator))).containsExactly("id|name", "1|Ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void takesAnyLineEndingAndAnEndWithoutOne(String ending) {
        assertThat(read("id,name\n\n1,Ada\n   \n2,Bo".replace("\n", ending)))
                .containsExactly("id|name", "1|Ada", "2|Bo");
    }

    @Test
    void refusesARowThatIsTooLongWithItsLine() {
        assertThatThrownBy(() -> read("id,name\n1,\"two\nlines\"\n2,Ada,surplus\n"))
                .isInstanceOf(InputMistake.class)
                .hasMessageStartingWith("people.csv, line 4: the row has 3 values where the header has 2")
                .hasMessageNotContaining("Ada");
    }

    @Test
    void refusesARowThatIsTooShort() {
        assertThatThrownBy(() -> read("id,name,town\n1,Ada\n"))
                .isInstanceOf(InputMistake.class)
                .hasMessageStartingWith("people.csv, line 2: the row has 2 values where the header has 3");
    }

    @Test
    void refusesAQuoteThatNeverCloses() {
        assertThatThrownBy(() -> read("id,name\n1,Ada\n2,\"Bo\n3,Cy\n"))
                .isInstanceOf(InputMistake.class)
                .hasMessageStartingWith("people.csv, line 3: a value has a quote that never closes")
                .hasMessageNotContaining("Bo");
    }

    @Test
    void refusesAVeryLongQuoteThatNeverCloses() {
        assertThatThrownBy(() -> read("id,name\n1,\"" + "Ada,\n2".repeat(100_000)))
                .isInstanceOf(InputMistake.class)
                .hasMessageStartingWith("people.csv, line 2: a value has a quote that never closes");
    }

    @Test
    void saysWhichLineIsNotOfTheEncoding() {
        assertThatThrownBy(() -> read("id,name\n1,Ada\n2,Zo\u00EB\n", ISO_8859_1, UTF_8))
                .isInstanceOf(InputMistake.class)
                .hasMessageStartingWith("people.csv, line 3: this is not UTF-8.")
                .hasMessageContaining("--encoding windows-1252")
                .hasMessageNotContaining("Zo");
    }

    @Test
    void findsABadByteFarBehindTheFirstBuffer() {
        assertThatThrownBy(() -> read("id,name\n" + "1,Ada\n".repeat(50_000) + "2,Zo\u00EB\n", ISO_8859_1, UTF_8))
                .hasMessageStartingWith("people.csv, line 50002: this is not UTF-8.");
    }

    @Test
    void readsAnotherEncodingWhenToldSo() {
        assertThat(read("id,name\n2,Zo\u00EB\n", ISO_8859_1, ISO_8859_1)).containsExactly("id|name", "2|Zo\u00EB");
    }

    @Test
    void saysWhenThereIsNoFile() {
        assertThatThrownBy(() -> rows(new CsvFile(folder.resolve("nobody.csv"), UTF_8)))
                .isInstanceOf(InputMistake.class)
                .hasMessageMatching("There is no file .*nobody\\.csv\\.");
    }

    @Test
    void makesOnlyTheValuesThatAreWanted() {
        try (var rows = new CsvRows(file("id,name,town\n1,Ada,Leeds\n", UTF_8, UTF_8))) {
            rows.next();
            rows.want(new boolean[] {true, false, true});
            rows.next();
            assertThat(rows.joined(new int[] {0, 1, 2})).isEqualTo("1 Leeds");
        }
    }

    private List<String> read(String text) {
        return read(text, UTF_8, UTF_8);
    }

    private List<String> read(String text, Charset written, Charset read) {
        return rows(file(text, written, read));
    }

    private CsvFile file(String text, Charset written, Charset read) {
        try {
            return new CsvFile(Files.writeString(folder.resolve("people.csv"), text, written), read);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> rows(CsvFile file) {
        var texts = new ArrayList<String>();
        try (var rows = new CsvRows(file)) {
            while (rows.next()) {
                var values = new ArrayList<String>();
                for (var position = 0; position < rows.width(); position++) {
                    values.add(rows.value(position));
                }
                texts.add(String.join("|", values.stream().map(String::valueOf).toList()));
            }
        }
        return texts;
    }
}
