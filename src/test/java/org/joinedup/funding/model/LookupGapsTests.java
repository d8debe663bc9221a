package org.joinedup.funding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.joinedup.OpenData;
import org.joinedup.funding.FundingArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An area that a lookup leaves out is lost only where it is known to lie outside the place.
class LookupGapsTests {

    private static final String NOTE = "people.csv: 1 areas of which the lookup says nothing are not used.";
    private static final String LOOKUP = """
            LSOA01CD,LSOA11CD,CHGIND
            E01000001,E01000001,U
            E01000002,E01000002,U
            E01000003,E01000003,U
            """;

    private static final String REAL = """
            name: Old areas
            fund: 1000
            vintage: 2001
            convert: true
            areas:
              - DATA/england_imd2010_lsoa01.csv
              - DATA/lookup_LSOA01_LSOA11_LAD11_northamptonshire_nottingham.csv
            within: [DISTRICT]
            population: iod2019-population
            sources:
              - {file: DATA/england_imd2010_lsoa01.csv, mapping: imd2010}
              - {file: DATA/FILE, mapping: iod2019}
            domains:
              - {name: Income, indicators: [{id: imd2010-income-score}]}
            """;

    @TempDir
    private Path path;

    private Folder folder;

    /// People are counted by areas of 2001.
    @BeforeEach
    void modelConverts() {
        folder = Folder.of(path)
                .with(
                        "model.yaml",
                        Folder.MODEL
                                .replace("areas: areas.csv", "convert: true\nareas: [areas.csv, lookup.csv]")
                                .replace("mapping/small.yaml", "mapping/old.yaml"))
                .with("lookup.csv", LOOKUP)
                .with("mapping/small.yaml", Folder.MAPPING.replaceFirst(" *- \\{id: people.*\n", ""))
                .with("mapping/old.yaml", """
                        source: invented
                        period: 2001
                        vintage: 2001
                        indicators:
                          - {id: people, name: People, column: People, unit: people, direction: HIGH_VALUE_IS_MORE_NEED}
                        """);
    }

    @Test
    void refusesAnAreaOfWhichTheFileSaysNothing() {
        folder.with("people.csv", "LSOA01CD,People\nE01000001,1\nE01000002,2\nE01000003,3\nE01000004,4\n");
        assertThat(folder.messages())
                .containsExactly("people.csv, line 5: 1 areas of the file are not in the lookup, and their values would"
                        + " be lost: E01000004; add them to the lookup with the areas that they became.");
        assertThat(folder.read().model()).isNull();
    }

    @Test
    void refusesAnAreaOfTheModelsDistricts() {
        people("34UB,Corby", "34UB,Corby");
        assertThat(folder.codes()).containsExactly("LeftOutByLookup");
        people("34UB,corby", "E07000150,Someplace");
        assertThat(folder.codes()).containsExactly("LeftOutByLookup");
    }

    @Test
    void refusesAnAreaOfADistrictThatTheFileGivesOneOfTheModels() {
        people("34UB,Old Corby", "34UB,Old Corby");
        assertThat(folder.codes()).containsExactly("LeftOutByLookup");
    }

    @Test
    void notesAnAreaOfAnotherDistrict() {
        people("34UB,Corby", "00FY,Nottingham");
        assertThat(folder.messages()).isEmpty();
        assertThat(folder.model().notes()).contains(NOTE);
        assertThat(folder.model().data().areas())
                .extracting(FundingArea::population)
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void tellsTheDistrictFromTheNameWhereTheFileHasNone() {
        named("Corby 001A", "Corby 001B");
        assertThat(folder.codes()).containsExactly("LeftOutByLookup");
        named("Corby 001A", "Nottingham 018A");
        assertThat(folder.messages()).isEmpty();
        assertThat(folder.model().notes()).contains(NOTE);
    }

    @Test
    void tellsADistrictThatIsNoMoreByTheNamesBesideIt() {
        named("Kettering 001A", "Kettering 001B");
        assertThat(folder.codes()).containsExactly("LeftOutByLookup");
    }

    @Test
    void takesTheDistrictsNamedForThoseOfTheModel() {
        var model = Folder.MODEL
                .replace("areas: areas.csv", "within: [Daventry]\nconvert: true\nareas: [areas.csv, lookup.csv]")
                .replace("mapping/small.yaml", "mapping/old.yaml");
        folder.with("model.yaml", model);
        named("Corby 001A", "Corby 001B");
        assertThat(folder.messages()).isEmpty();
        named("Corby 001A", "Daventry 001B");
        assertThat(folder.codes()).containsExactly("LeftOutByLookup");
    }

    /// The official best fit of 2001 and 2011 has no row for it; 2,231 people lived there.
    @Test
    void refusesToLoseAnAreaOfNottingham() {
        real("Nottingham", "nottingham_iod2019_lsoa11.csv");
        assertThat(folder.messages())
                .singleElement()
                .asString()
                .startsWith("nottingham_iod2019_lsoa11.csv, line ")
                .contains(": E01032522;");
    }

    @Test
    void doesWithoutNottinghamWhereCorbyIsMeant() throws IOException {
        var both = OpenData.lsoa("northamptonshire_iod2019_lsoa11.csv");
        var gap = Files.readAllLines(OpenData.lsoa("nottingham_iod2019_lsoa11.csv")).stream()
                .filter(line -> line.startsWith("E01032522"))
                .findFirst()
                .orElseThrow();
        folder.with("both.csv", Files.readString(both).strip() + "\n" + gap + "\n");
        real("Corby", path.resolve("both.csv").toString());
        assertThat(folder.messages()).isEmpty();
        assertThat(folder.model().notes()).contains("both.csv: 1 areas of which the lookup says nothing are not used.");
    }

    private void real(String district, String file) {
        var data = OpenData.lsoa("england_imd2010_lsoa01.csv").getParent();
        var model = REAL.replace("DATA/FILE", file.startsWith("/") ? file : "DATA/" + file);
        folder.with("model.yaml", model.replace("DATA", data.toString()).replace("DISTRICT", district));
    }

    private void people(String corby, String gap) {
        folder.with("people.csv", """
                LSOA01CD,LAD01CD,LAD01NM,People
                E01000001,34UC,Daventry,1
                E01000002,34UC,Daventry,2
                E01000003,%s,3
                E01000004,%s,4
                """.formatted(corby, gap));
    }

    private void named(String corby, String gap) {
        folder.with("people.csv", """
                LSOA01CD,LSOA01NM,People
                E01000001,Daventry 1,1
                E01000002,Daventry 2,2
                E01000003,%s,3
                E01000004,%s,4
                """.formatted(corby, gap));
    }
}
