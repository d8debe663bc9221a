package org.joinedup.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.OpenData.lsoa;
import static org.joinedup.area.Vintage.LSOA_2001;
import static org.joinedup.area.Vintage.LSOA_2011;
import static org.joinedup.area.Vintage.LSOA_2021;

import java.util.List;
import java.util.TreeMap;
import org.joinedup.area.Conversion.Kind;
import org.junit.jupiter.api.Test;

/// The official files of Northamptonshire and Nottingham as they are.
class OpenAreasTests {

    private static final String LOOKUP_2011 = "lookup_LSOA01_LSOA11_LAD11_northamptonshire_nottingham.csv";
    private static final String LOOKUP_2021 = "lookup_LSOA11_LSOA21_LAD22_exact_northamptonshire_nottingham.csv";
    private static final String BEST_FIT = "lookup_LSOA11_LSOA21_LAD22_bestfit_northamptonshire_nottingham.csv";
    private static final String CODE_POINT = "northamptonshire_codepoint_open_2014_with_LSOA_CED.csv";
    private static final String INDEX_2010 = "northamptonshire_imd2010_lsoa01.csv";

    @Test
    void listsThe407WithTheirDistrictsWardsAndDivisions() {
        var files = AreaFiles.read(
                List.of(
                        lsoa(INDEX_2010),
                        lsoa(LOOKUP_2011),
                        lsoa("lookup_LSOA01_WD11_northamptonshire_nottingham.csv"),
                        lsoa("northamptonshire_LSOA01_CED17_postcode_shares_DERIVED.csv"),
                        lsoa("lookup_CED17_CTY17_northamptonshire.csv")),
                LSOA_2001);
        var codes = AreaFiles.read(List.of(lsoa(INDEX_2010)), LSOA_2001)
                .areas()
                .byCode()
                .keySet();
        var areas = files.areas().only(codes);
        assertThat(areas.areas()).hasSize(407);
        assertThat(areas.areas()).extracting(SmallArea::ward).doesNotContainNull();
        assertThat(areas.areas().stream().map(SmallArea::district).distinct()).hasSize(7);
        assertThat(areas.areas().getFirst().district()).isEqualTo(new Area("E07000150", "Corby"));
        assertThat(areas.shares()).hasSize(565);
        assertThat(areas.shares().stream().map(DivisionShare::division).distinct())
                .hasSize(57);
        assertThat(areas.shares().getFirst().division().name()).endsWith(" ED");
        assertThat(files.issues()).noneMatch(issue -> issue.refuses());
    }

    @Test
    void countsThePostcodesOfCodePointAsTheDerivedLookupDoes() {
        var counted = AreaFiles.read(List.of(lsoa(CODE_POINT)), LSOA_2001);
        var derived =
                AreaFiles.read(List.of(lsoa("northamptonshire_LSOA01_CED17_postcode_shares_DERIVED.csv")), LSOA_2001);
        assertThat(counted.issues()).isEmpty();
        assertThat(counted.areas().shares()).isEqualTo(derived.areas().shares());
    }

    @Test
    void convertsTheCountyTo2011() {
        var files = AreaFiles.read(List.of(lsoa(INDEX_2010), lsoa(LOOKUP_2011), lsoa(CODE_POINT)), LSOA_2001);
        var there = files.conversion(LSOA_2001, LSOA_2011).orElseThrow();
        assertThat(there.statement())
                .contains("559 unchanged, 13 split into 38, 6 merged into 3, 5 fitted as well as can be to 3");
        var converted = there.convert(files.areas());
        assertThat(converted.areas()).hasSize(422);
        assertThat(converted.areas()).extracting(SmallArea::code).contains("E01032968");
        assertThat(there.reversed().convert(converted).areas()).hasSize(407);
    }

    @Test
    void keepsTheSumOfAllPostcodesOnTheWayTo2021AndBack() {
        var files = AreaFiles.read(
                List.of(lsoa(INDEX_2010), lsoa(LOOKUP_2011), lsoa(LOOKUP_2021), lsoa(CODE_POINT)), LSOA_2001);
        var values = new TreeMap<String, Double>();
        files.areas()
                .areas()
                .forEach(area -> values.put(area.code(), 1000.0 + area.code().hashCode() % 997));
        var chain = files.conversion(LSOA_2001, LSOA_2021).orElseThrow();
        var there = chain.convert(values, Kind.COUNT);
        assertThat(there).hasSize(443);
        assertThat(there.values().stream().mapToDouble(value -> value).sum())
                .isEqualTo(values.values().stream().mapToDouble(value -> value).sum());
        var back = chain.reversed().convert(there, Kind.COUNT);
        assertThat(back.values().stream().mapToDouble(value -> value).sum())
                .isEqualTo(values.values().stream().mapToDouble(value -> value).sum());
        assertThat(back.get("E01026949")).isEqualTo(values.get("E01026949"));
    }

    @Test
    void namesTheNottinghamLsoaThatTheBestFitLeavesOut() {
        var files = AreaFiles.read(List.of(lsoa("nottingham_iod2019_lsoa11.csv"), lsoa(LOOKUP_2011)), LSOA_2011);
        assertThat(files.areas().areas()).hasSize(182);
        assertThat(files.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.message()).contains("E01032522 of 2011"));
        assertThat(files.conversion(LSOA_2011, LSOA_2001).orElseThrow().unknown(List.of("E01032522", "E01013810")))
                .containsExactly("E01032522");
    }

    @Test
    void prefersTheExactLookupToTheBestFit() {
        var both = AreaFiles.read(List.of(lsoa(BEST_FIT), lsoa(LOOKUP_2021)), LSOA_2021);
        assertThat(both.conversion(LSOA_2011, LSOA_2021).orElseThrow().statement())
                .contains("573 unchanged, 21 split into 44, 10 merged into 5");
    }

    @Test
    void knowsTheVintageOfEveryIndexFile() {
        assertThat(vintage("england_imd2010_lsoa01.csv")).isEqualTo(LSOA_2001);
        assertThat(vintage("northamptonshire_nottingham_imd2004_lsoa01.csv")).isEqualTo(LSOA_2001);
        assertThat(vintage("northamptonshire_nottingham_imd2007_lsoa01.csv")).isEqualTo(LSOA_2001);
        assertThat(vintage("northamptonshire_nottingham_imd2015_lsoa11.csv")).isEqualTo(LSOA_2011);
        assertThat(vintage("england_iod2019_lsoa11_domains_population.csv")).isEqualTo(LSOA_2011);
        assertThat(vintage("northamptonshire_nottingham_sape_ageband_lsoa11_DERIVED.csv"))
                .isEqualTo(LSOA_2011);
        assertThat(vintage("northamptonshire_nottingham_iod2025_lsoa21.csv")).isEqualTo(LSOA_2021);
        assertThat(vintage("northamptonshire_nottingham_cni2023_lsoa21.csv")).isEqualTo(LSOA_2021);
    }

    private static Vintage vintage(String name) {
        var table = AreaTable.read(lsoa(name));
        assertThat(table.issues()).isEmpty();
        return table.vintages().iterator().next();
    }
}
