package org.joinedup.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvTableTests {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"';', semicolons", "'\t', tabs"})
    void saysWhatElseDividesTheColumns(String separator, String name) throws IOException {
        var table = table("LSOA11CD%sPeople\nE01000001%1$s12\n".formatted(separator));
        assertThat(table.rows(List.of("LSOA11CD"))).isEmpty();
        assertThat(table.header()).isEmpty();
        assertThat(table.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.place()).isEqualTo(new Place("file.csv", 1, null));
            assertThat(issue.message())
                    .isEqualTo("The columns are divided by %s; save the file with commas between them.", name);
        });
    }

    @Test
    void takesOneColumnAndSemicolonsBesideCommas() throws IOException {
        assertThat(table("LSOA11CD\nE01000001\n").rows(List.of("LSOA11CD"))).hasSize(1);
        var noted = table("LSOA11CD,Crimes; thefts\nE01000001,1\n");
        assertThat(noted.header()).containsExactly("LSOA11CD", "Crimes; thefts");
        assertThat(noted.issues()).isEmpty();
    }

    private CsvTable table(String content) throws IOException {
        return new CsvTable(Files.writeString(folder.resolve("file.csv"), content));
    }
}
