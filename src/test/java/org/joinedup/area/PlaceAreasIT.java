package org.joinedup.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.joinedup.graph.Graph;
import org.joinedup.graph.GraphContent;
import org.joinedup.graph.TestGraph;
import org.joinedup.table.Issue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlaceAreasIT {

    private static final String HEADER = "pcds,lsoa21cd,lsoa21nm,wd22cd,wd22nm,ced21cd,ced21nm";

    @TempDir
    private Path path;

    private AreaFolder folder;
    private AreaFolder more;
    private Graph graph;

    @BeforeEach
    void begins() throws IOException {
        graph = TestGraph.IN_PROCESS.empty();
        folder = new AreaFolder(path);
        more = new AreaFolder(Files.createDirectories(path.resolve("areas")));
        folder.write(
                "postcodes.csv",
                HEADER,
                "JU1 2AA,E01990001,One,E05990001,Ward,E58990001,East ED",
                "JU1 2AB,E01990001,One,E05990001,Ward,E58990002,West ED",
                "JU1 2AC,E01990002,Two,E05990001,Ward,E58990002,West ED");
        folder.write(
                "lsoas.csv",
                "lsoa21cd,lsoa21nm,wd22cd,wd22nm,population",
                "E01990001,One,E05990001,Ward,1500",
                "E01990002,Two,E05990001,Ward,1600");
        more.write(
                "lookup.csv",
                "LSOA11CD,LSOA21CD,CHGIND,LAD22CD,LAD22NM",
                "E01033001,E01990001,S,E07990001,North",
                "E01033001,E01990002,S,E07990001,North");
    }

    @ParameterizedTest
    @EnumSource
    void stagesWhatTheFilesSay(TestGraph way) {
        graph = way.empty();
        load();
        assertThat(TestGraph.census())
                .containsEntry("Postcode", 3L)
                .containsEntry("Lsoa", 3L)
                .containsEntry("Ward", 1L)
                .containsEntry("District", 1L)
                .containsEntry("Division", 2L)
                .containsEntry("IN_LSOA", 3L)
                .containsEntry("IN_DIVISION", 3L)
                .containsEntry("IN_WARD", 2L)
                .containsEntry("IN_DISTRICT", 3L)
                .containsEntry("PART_OF", 3L)
                .containsEntry("BECAME", 2L);
    }

    @Test
    void changesNothingByTheSameFiles() {
        load();
        var before = GraphContent.of(graph);
        load();
        assertThat(GraphContent.of(graph).changesSince(before)).isEmpty();
    }

    @Test
    void followsTheFilesWhenTheyChange() {
        load();
        folder.write(
                "postcodes.csv",
                HEADER,
                "JU1 2AA,E01990002,Two,E05990002,Other ward,E58990001,East ED",
                "JU1 2AB,E01990001,One,E05990001,Ward,E58990002,West ED");
        folder.write(
                "lsoas.csv", "lsoa21cd,lsoa21nm,wd22cd,wd22nm,population", "E01990002,Two,E05990002,Other ward,1700");
        load();
        // JU1 2AA moved, JU1 2AC stays as it was known; each LSOA is now in one division.
        assertThat(TestGraph.census())
                .containsEntry("IN_LSOA", 3L)
                .containsEntry("IN_DIVISION", 3L)
                .containsEntry("IN_WARD", 2L)
                .containsEntry("PART_OF", 2L);
    }

    @Test
    void leavesOutAFileWithAnIssue() {
        load();
        var before = GraphContent.of(graph);
        folder.write("postcodes.csv", HEADER, "NOWHERE,E01990001,One,E05990001,Ward,E58990001,East ED");
        var places = load();
        assertThat(places.issues()).extracting(Issue::code).contains("WrongPostcode");
        assertThat(GraphContent.of(graph).changesSince(before)).isEmpty();
    }

    @Test
    void asksForTheColumnsOfPostcodes() {
        folder.write("postcodes.csv", "pcds,wd22cd", "JU1 2AA,E05990001");
        assertThat(load().issues())
                .extracting(issue -> issue.code() + " " + issue.column())
                .contains("MissingColumn lsoa21cd");
    }

    @Test
    void givesTheAreasOfAVintage() {
        var places = load();
        assertThat(places.areas(Vintage.LSOA_2021).areas())
                .containsExactly(
                        new SmallArea(
                                "E01990001", "One", new Area("E05990001", "Ward"), new Area("E07990001", "North")),
                        new SmallArea(
                                "E01990002", "Two", new Area("E05990001", "Ward"), new Area("E07990001", "North")));
        assertThat(places.areas(Vintage.LSOA_2021).shares()).hasSize(3);
        assertThat(places.conversion(Vintage.LSOA_2011, Vintage.LSOA_2021)).isPresent();
        assertThat(places.areas(Vintage.LSOA_2001).areas()).isEmpty();
    }

    @Test
    void needsNoFiles() {
        var places = new PlaceAreas(graph, new AreaSettings(path.resolve("nowhere")));
        places.load();
        assertThat(places.issues()).isEmpty();
        assertThat(TestGraph.census()).isEmpty();
    }

    private PlaceAreas load() {
        var places = new PlaceAreas(graph, new AreaSettings(path));
        places.load();
        return places;
    }
}
