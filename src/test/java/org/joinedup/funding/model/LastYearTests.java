package org.joinedup.funding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every area of a model has an amount of last year, and what is spare is said.
class LastYearTests {

    private static final String AMOUNTS = "LSOA11CD,Pounds\nE01000001,12.50\nE01000002,0\nE01000003,7\n";

    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void modelNamesLastYear() {
        folder = Folder.of(path).with("model.yaml", Folder.MODEL + "limits: {floor: -5, lastYear: last.csv}\n");
    }

    @Test
    void readsPence() {
        folder.with("last.csv", AMOUNTS);
        assertThat(folder.model().lastYear())
                .isEqualTo(Map.of("E01000001", 1_250L, "E01000002", 0L, "E01000003", 700L));
        assertThat(folder.model().notes()).isEmpty();
    }

    @Test
    void refusesAnAreaWithoutAnAmount() {
        folder.with("last.csv", "LSOA11CD,Pounds\nE01000002,12.50\n");
        assertThat(folder.messages())
                .containsExactly("last.csv: 2 areas of the model have no amount: E01000001, E01000003;"
                        + " write 0 where there was nothing.");
        assertThat(folder.read().model()).isNull();
    }

    @Test
    void saysOneThingOfABrokenFile() {
        folder.with("last.csv", "LSOA11CD,Amount\nE01000002,12.50\n");
        assertThat(folder.codes()).containsExactly("MissingColumn");
    }

    @Test
    void notesAmountsOfOtherAreasWithTheirPounds() {
        folder.with("last.csv", AMOUNTS + "E01000008,1000\nE01000009,234.5\n");
        assertThat(folder.model().notes())
                .containsExactly("last.csv: 2 areas outside the model had £1,234.50, which are not used.");
        assertThat(folder.model().lastYear()).hasSize(3);
    }
}
