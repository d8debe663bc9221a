package org.joinedup.funding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joinedup.area.AreaLevel;
import org.joinedup.area.Vintage;
import org.joinedup.cost.Window;
import org.joinedup.funding.FundingArea;
import org.joinedup.funding.Indicator;
import org.joinedup.funding.Method;
import org.joinedup.funding.Standardisation;
import org.joinedup.funding.TieRule;
import org.joinedup.funding.Values;
import org.joinedup.funding.allocation.Allocations;
import org.joinedup.funding.allocation.LimitChoice;
import org.joinedup.funding.indicator.Publications;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FundingModelsTests {

    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void modelIsSound() {
        folder = Folder.of(path);
    }

    @Test
    void readsAModelWithAllItsFiles() {
        var model = folder.model();
        assertThat(model.id()).isEqualTo("model");
        assertThat(model.choice().pence()).isEqualTo(100_050);
        assertThat(model.choice().method()).isEqualTo(Method.FIGURE_TIMES_POPULATION);
        assertThat(model.choice().ties()).isEqualTo(TieRule.MEAN);
        assertThat(model.choice().standardisation()).isEqualTo(Standardisation.RANKS);
        assertThat(model.choice().weights()).containsExactly(new BigDecimal("2"), BigDecimal.ONE);
        assertThat(model.data().vintage()).isEqualTo(Vintage.LSOA_2011);
        assertThat(model.data().areas())
                .extracting(FundingArea::code)
                .containsExactly("E01000001", "E01000002", "E01000003");
        assertThat(model.data().areas()).extracting(FundingArea::population).containsExactly(100L, 200L, 300L);
        assertThat(values(model, 0, 0)).isEqualTo(Values.of(3, 5, 4));
        assertThat(values(model, 1, 1)).isEqualTo(Values.of(2.5, 1.5, 0.5));
        assertThat(model.registry())
                .extracting(Indicator::id)
                .containsExactly("crime", "distance", "illness", "people");
        assertThat(model.limits().isNone()).isTrue();
    }

    /// Crime ranks 1, 3, 2 twice; health 3, 2, 1: figures 5, 8, 5; points 500, 1600, 1500 of 3600.
    @Test
    void isAllocatedAsItStands() {
        var model = folder.model();
        assertThat(Allocations.allocate(model.data(), model.choice()).pence())
                .containsExactly(13_896L, 44_467L, 41_687L);
    }

    @Test
    void hashesEveryInput() {
        assertThat(folder.model().inputs())
                .extracting(InputFile::name)
                .containsExactly("model.yaml", "areas.csv", "people.csv", "small.yaml", "need.csv");
        folder.with("empty.csv", "");
        assertThat(InputFile.of(path.resolve("empty.csv")).sha256())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void keepsDecisionsAndLimits() {
        folder.with("last.csv", "LSOA11CD,Pounds\nE01000001,12.50\nE01000002,0\nE01000003,0\n")
                .with(
                        "model.yaml",
                        Folder.MODEL
                                + "limits: {floor: -5, ceiling: 10, damping: 50, level: DISTRICT, lastYear: last.csv}\n");
        var model = folder.model();
        assertThat(model.decisions())
                .containsExactly(new Decision(
                        "crime",
                        List.of("burglary", "theft"),
                        "it holds both",
                        "a finance officer",
                        LocalDate.of(2011, 3, 1)));
        assertThat(model.limits())
                .isEqualTo(new LimitChoice(
                        new BigDecimal("-5"), BigDecimal.TEN, new BigDecimal("50"), AreaLevel.DISTRICT));
        assertThat(model.lastYear()).isEqualTo(Map.of("E01000001", 1_250L, "E01000002", 0L, "E01000003", 0L));
        assertThat(model.inputs()).extracting(InputFile::name).contains("last.csv");
    }

    @Test
    void takesTheAreasOfTheDistrictsNamedAndCountsTheOthers() {
        folder.with("model.yaml", Folder.MODEL.replace("areas:", "within: [daventry]\nareas:"));
        var model = folder.model();
        assertThat(model.areas().areas()).hasSize(2);
        assertThat(values(model, 0, 0)).isEqualTo(Values.of(3, 5));
        assertThat(model.notes())
                .containsExactly(
                        "people.csv: 1 areas outside the model are not used.",
                        "need.csv: 1 areas outside the model are not used.");
    }

    @Test
    void takesTheAreasOfTheFirstFileWhereNoneAreNamed() {
        folder.with("model.yaml", Folder.MODEL.replace("areas: areas.csv\n", ""));
        assertThat(folder.model().data().areas()).hasSize(3);
        assertThat(folder.model().notes()).singleElement().asString().startsWith("The areas are those of ");
    }

    @Test
    void fillsGapsWithTheMedianAndSaysSo() {
        folder.with("need.csv", Folder.NEED.replace("2.5", ""));
        assertThat(folder.codes()).containsExactly("MissingIndicatorValue");
        assertThat(folder.messages().getFirst()).startsWith("need.csv, line 3, 'Distance': ");
        folder.with("model.yaml", Folder.MODEL.replace("{id: distance}", "{id: distance, missing: MEDIAN}"));
        assertThat(values(folder.model(), 1, 1)).isEqualTo(Values.of(1, 1.5, 0.5));
        assertThat(folder.model().notes())
                .containsExactly("distance: 1 gaps were filled with the median of the other areas.");
    }

    @Test
    void leavesGapsOpenAndSaysSo() {
        folder.with("need.csv", Folder.NEED.replace("2.5", ""))
                .with("model.yaml", Folder.MODEL.replace("{id: distance}", "{id: distance, missing: LEAVE_OUT}"));
        assertThat(values(folder.model(), 1, 1)).isEqualTo(Values.of(Double.NaN, 1.5, 0.5));
        assertThat(folder.model().notes()).containsExactly("distance: left out for 1 areas that have no value.");
    }

    /// Areas 1 and 2 of 2001 became 4; area 3 stayed. Counts add up, rates are averaged.
    @Test
    void convertsValuesOfAnotherVintageWhereTheModelSaysSo() {
        var young = Folder.AREAS.replace(
                "E01000001,Daventry 1,E07000151,Daventry\nE01000002,Daventry 2", "E01032999,Daventry 3");
        folder.with("areas.csv", young)
                .with("lookup.csv", """
                        LSOA01CD,LSOA01NM,LSOA11CD,LSOA11NM,CHGIND
                        E01000001,Daventry 1,E01032999,Daventry 3,M
                        E01000002,Daventry 2,E01032999,Daventry 3,M
                        E01000003,Corby 1,E01000003,Corby 1,U
                        """)
                .with("mapping/small.yaml", Folder.MAPPING.replace("vintage: 2011", "vintage: 2001"))
                .with("people.csv", Folder.PEOPLE.replace("11CD", "01CD"))
                .with("need.csv", Folder.NEED.replace("11CD", "01CD"));
        assertThat(folder.codes()).containsExactly("OtherVintage", "OtherVintage");
        folder.with("model.yaml", Folder.MODEL.replace("areas:", "convert: true\nareas:"));
        assertThat(folder.codes()).containsExactly("NoConversion", "NoConversion");
        folder.with(
                "model.yaml",
                Folder.MODEL.replace("areas: areas.csv", "convert: true\nareas: [areas.csv, lookup.csv]"));
        var model = folder.model();
        assertThat(model.data().areas()).extracting(FundingArea::code).containsExactly("E01000003", "E01032999");
        assertThat(model.data().areas()).extracting(FundingArea::population).containsExactly(300L, 300L);
        assertThat(values(model, 0, 0)).isEqualTo(Values.of(4, 4));
        assertThat(model.notes()).anyMatch(note -> note.startsWith("need.csv: "));
    }

    @Test
    void takesTheGraphsOwnDataWhereThereIsAGraph() {
        folder.with(
                "model.yaml",
                Folder.MODEL
                        .replace(
                                "  - {file: need",
                                "  - joined-up: {window: {from: 2010-04-01, to: 2011-03-31}}\n  - {file: need")
                        .replace("{id: crime}", "{id: 'joined-up:cost-a-head', missing: MEDIAN}")
                        .replace("kept: crime", "kept: illness"));
        assertThat(folder.codes()).containsExactly("NoGraph");
        var around = new Surroundings(Publications.shipped(), List.of(), new GivenIndicators());
        var model = FundingModels.read(path.resolve("model.yaml"), around).model();
        assertThat(model).isNotNull();
        assertThat(values(model, 0, 0)).isEqualTo(Values.of(120, 100, 80));
        assertThat(model.notes())
                .containsExactly(
                        "joined-up:cost-a-head: 1 areas have no value because too few people or households stand behind it.",
                        "joined-up:cost-a-head: 1 gaps were filled with the median of the other areas.");
        assertThat(GivenIndicators.asked).isEqualTo(new Window(LocalDate.of(2010, 4, 1), LocalDate.of(2011, 3, 31)));
    }

    private static Values values(FundingModel model, int domain, int indicator) {
        return model.data().domains().get(domain).indicators().get(indicator).values();
    }
}
