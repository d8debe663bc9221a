package org.joinedup.funding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.joinedup.funding.Direction;
import org.joinedup.funding.FundingChoice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A table is refused where a model would be.
class TableModelTests {

    private static final String TABLE = """
            LSOA21CD,LAD22CD,LAD22NM,Crime,People
            E01990001,E07990001,Northvale,1,100
            E01990002,E07990001,Northvale,2,200
            E01990003,E07990002,Southvale,3,50
            """;
    private static final String DISTRICTS = """
            LSOA21CD,WD22CD,WD22NM,LAD22CD,LAD22NM
            E01990001,E05990001,Abbey,E07990001,Northvale
            E01990002,E05990002,Mill,E07990001,Northvale
            E01990003,E05990003,Quay,E07990002,Southvale
            """;

    @TempDir
    private Path folder;

    @Test
    void refusesABlank() {
        write("need.csv", TABLE.replace("Northvale,2,", "Northvale,,"));
        assertThat(messages())
                .containsExactly(
                        "need.csv, line 3, 'Crime': 'Crime' is empty; every area needs a value here, fill it in.");
        assertThat(read().model()).isNull();
    }

    @Test
    void refusesABlankPopulation() {
        write("need.csv", TABLE.replace("3,50", "3,"));
        assertThat(messages())
                .containsExactly(
                        "need.csv, line 4, 'People': 'People' is empty; every area needs a value here, fill it in.");
        assertThat(read().model()).isNull();
    }

    @Test
    void refusesATableThatLacksAreasOfItsDistricts() {
        write("need.csv", TABLE.replace("E01990002,E07990001,Northvale,2,200\n", ""));
        write("areas.csv", DISTRICTS);
        assertThat(messages("areas.csv"))
                .containsExactly("need.csv: 1 areas that the lookups list in the table's districts, wards or divisions"
                        + " are not in the table: E01990002; add their rows, or leave them out of the lookups.");
        assertThat(read("areas.csv").model()).isNull();
    }

    @Test
    void refusesATableThatLacksAreasOfItsDivisions() {
        write("need.csv", TABLE);
        write("shares.csv", """
                LSOA21CD,CED17CD,CED17NM,postcodes
                E01990001,E58990001,East,3
                E01990002,E58990002,West,8
                E01990003,E58990003,South,5
                E01990004,E58990003,South,1
                E01990005,E58990004,North,1
                """);
        assertThat(messages("shares.csv")).singleElement().asString().contains("1 areas", ": E01990004;");
    }

    @Test
    void countsAreasElsewhereInANote() {
        write("need.csv", TABLE.replace("E01990003,E07990002,Southvale,3,50\n", ""));
        write("areas.csv", DISTRICTS);
        assertThat(messages("areas.csv")).isEmpty();
        assertThat(Objects.requireNonNull(read("areas.csv").model()).notes())
                .containsExactly("need.csv: 1 areas of the lookups lie elsewhere and are not used.");
    }

    @Test
    void saysNothingOfAWholeTable() {
        write("need.csv", TABLE);
        write("areas.csv", DISTRICTS);
        assertThat(messages("areas.csv")).isEmpty();
        assertThat(Objects.requireNonNull(read("areas.csv").model()).notes()).isEmpty();
    }

    private void write(String name, String content) {
        try {
            Files.writeString(folder.resolve(name), content);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private ModelFile read(String... lookups) {
        var files = List.of(lookups).stream().map(folder::resolve).toList();
        return new TableModel(folder.resolve("need.csv"), files)
                .read("People", List.of("Crime"), Direction.HIGH_VALUE_IS_MORE_NEED, FundingChoice.of(100, 1));
    }

    private List<String> messages(String... lookups) {
        return read(lookups).issues().stream()
                .map(issue -> issue.place().text() + ": " + issue.message())
                .toList();
    }
}
