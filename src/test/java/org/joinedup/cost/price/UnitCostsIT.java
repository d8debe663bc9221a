package org.joinedup.cost.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.joinedup.area.AreaSettings;
import org.joinedup.cost.PriceYear;
import org.joinedup.graph.Graph;
import org.joinedup.graph.GraphContent;
import org.joinedup.graph.Statement;
import org.joinedup.graph.TestGraph;
import org.joinedup.table.Issue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UnitCostsIT {

    private static final String TEA =
            "TEA,EACH,101,2009/10,a kettle,p. 3,HIGH,found,Tea team,council:60 police:40,,2011-03-31\n";

    @TempDir
    private Path folder;

    private Graph graph;
    private PlaceFolder place;

    @BeforeEach
    void begins() {
        graph = TestGraph.IN_PROCESS.empty();
        place = PlaceFolder.sound(folder);
    }

    @ParameterizedTest
    @EnumSource
    void stagesWhatTheFilesSay(TestGraph way) {
        graph = way.empty();
        place.withCosts(PlaceFolder.COLUMNS + TEA + PlaceFolder.HOME_CARE);
        load();
        var said = place.read();
        assertThat(library().costs())
                .containsExactlyInAnyOrderElementsOf(said.costs())
                .extracting(UnitCost::type)
                .containsExactly("HOME_CARE", "TEA");
        assertThat(library().deflators()).isEqualTo(said.deflators());
        assertThat(library().agencyNames()).isEqualTo(Map.of("council", "Council", "police", "Police"));
    }

    @Test
    void changesNothingByTheSameFiles() {
        place.withCosts(PlaceFolder.COLUMNS + TEA + PlaceFolder.HOME_CARE);
        load();
        var before = GraphContent.of(graph);
        load();
        assertThat(GraphContent.of(graph).changesSince(before)).isEmpty();
    }

    @Test
    void followsTheFilesWhenTheyChange() {
        place.withCosts(PlaceFolder.COLUMNS + TEA + PlaceFolder.HOME_CARE);
        load();
        place.withCosts(PlaceFolder.COLUMNS
                        + "TEA,EACH,102,2010/11,a kettle,,HIGH,found,,fire-service:99.99 council:0.01,,\n")
                .withDeflators("year,index,source,status\n2010/11,101,a survey,found\n");
        load();
        assertThat(library().costs()).isEqualTo(place.read().costs());
        assertThat(library().agencyNames()).isEqualTo(Map.of("council", "Council", "fire-service", "Fire service"));
        assertThat(library().deflators().index(new PriceYear(2010))).isEqualTo(101_000);
        assertThat(library().deflators().knows(new PriceYear(2009))).isFalse();
        assertThat(TestGraph.census()).isEqualTo(Map.of("UnitCost", 1L, "Agency", 2L, "Deflator", 1L, "PAID_BY", 2L));
    }

    @Test
    void keepsWhatWasKnownWhenAFileIsRefused() {
        load();
        var before = GraphContent.of(graph);
        place.withRow("TEA,EACH,101,2009/10,a kettle,,HIGH,found,,council:99,,");
        load();
        place.withCosts(PlaceFolder.COLUMNS + TEA).withDeflators("year,index,source,status\n");
        load();
        assertThat(GraphContent.of(graph).changesSince(before)).isEmpty();
        assertThat(unitCosts().issues()).extracting(Issue::code).containsExactly("UnknownPriceYear");
    }

    @Test
    void pricesNothingWithoutTheFilesAndNamesWhatIsMissing() {
        graph.write(
                Statement.named("test/createIntervention").with("key", "a/1").with("type", "TEA"));
        graph.write(
                Statement.named("test/createIntervention").with("key", "a/2").with("type", "TEA"));
        var nowhere = new UnitCosts(graph, new AreaSettings(folder.resolve("nowhere")));
        nowhere.load();
        assertThat(library().costs()).isEmpty();
        assertThat(nowhere.issues())
                .extracting(Issue::code)
                .containsExactly("MissingFile", "MissingFile", "NoUnitCost");
        assertThat(nowhere.issues().getLast().message())
                .isEqualTo("TEA has no unit cost, so interventions are not priced: 2; add a row.");
    }

    @Test
    void namesAnAgencyAsItsSystemIsNamed() {
        graph.write(Statement.named("test/createSystem").with("code", "council").with("name", "City council"));
        load();
        assertThat(library().agencyNames()).isEqualTo(Map.of("council", "City council"));
    }

    /// £1.01 in prices of 2009/10 is 101 x 100/90 = 112.2 pence in prices of 2010/11.
    @Test
    void givesAnalystsTheSamePence() {
        place.withCosts(PlaceFolder.COLUMNS + TEA + PlaceFolder.HOME_CARE);
        load();
        var year = new PriceYear(2010);
        var pricing = new Pricing(library().deflators(), year);
        var inCypher = graph.read(
                Statement.named("analysis/unitCosts").with("priceYear", year.toString()),
                row -> row.integer("converted"));
        assertThat(inCypher)
                .isEqualTo(library().costs().stream()
                        .map(cost -> pricing.pence(new Amount(1, 1), cost))
                        .toList())
                .isEqualTo(List.of(1_600L, 112L));
        assertThat(graph.read(
                        Statement.named("analysis/unitCosts").with("priceYear", null),
                        row -> row.integer("converted") + " " + row.texts("paidBy")))
                .containsExactly("1600 [council 100.0%]", "101 [council 60.0%, police 40.0%]");
    }

    private void load() {
        unitCosts().load();
    }

    private UnitCosts unitCosts() {
        return new UnitCosts(graph, new AreaSettings(folder));
    }

    private PriceLibrary library() {
        return new PriceLibraries(graph).current();
    }
}
