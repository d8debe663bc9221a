package org.joinedup.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.area.AreaFolder.found;
import static org.joinedup.area.AreaFolder.read;
import static org.joinedup.area.Vintage.LSOA_2001;
import static org.joinedup.area.Vintage.LSOA_2011;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files of areas that are as they should be.
class AreaFilesTests {

    private static final Area CORBY = new Area("E07000150", "Corby");
    private static final Area HILL = new Area("E58001119", "Clover Hill ED");
    private static final Area RURAL = new Area("E58001120", "Corby Rural ED");

    @TempDir
    private Path path;

    private AreaFolder folder;

    @BeforeEach
    void begins() {
        folder = new AreaFolder(path);
    }

    @Test
    void takesAnIndexAsAListOfAreas() {
        var index = folder.write(
                "imd2010.csv",
                "LSOA CODE,LA CODE,LA NAME,IMD SCORE",
                "E01026950,34UB,Corby,49.15",
                "E01026949,34UB,Corby,35.65");
        var files = read(LSOA_2001, index);
        assertThat(files.issues()).isEmpty();
        assertThat(files.areas().vintage()).isEqualTo(LSOA_2001);
        assertThat(files.areas().areas())
                .containsExactly(
                        new SmallArea("E01026949", "E01026949", null, new Area("34UB", "Corby")),
                        new SmallArea("E01026950", "E01026950", null, new Area("34UB", "Corby")));
    }

    @Test
    void completesAnIndexByALookupAndPrefersCodesOfToday() {
        var index = folder.write("imd.csv", "LSOA CODE,LA CODE,LA NAME", "E01026949,34UB,Corby");
        var lookup = folder.write(
                "lookup.csv",
                "LSOA01CD,LSOA01NM,LSOA11CD,LSOA11NM,CHGIND,LAD11CD,LAD11NM",
                "E01026949,Corby 005A,E01026949,Corby 005A,U,E07000150,Corby",
                "E01026950,Corby 005B,E01026950,Corby 005B,U,E07000150,Corby");
        assertThat(read(LSOA_2001, index, lookup).areas().areas())
                .containsExactly(new SmallArea("E01026949", "Corby 005A", null, CORBY));
    }

    @Test
    void letsANameStandInForTheCodeOfADistrict() {
        var table = folder.write("table.csv", "LSOA01CD,LSOA01NM,LAD11NM", "E01026949,Corby 005A,Corby");
        assertThat(read(LSOA_2001, table).areas().areas())
                .containsExactly(new SmallArea("E01026949", "Corby 005A", null, new Area("Corby", "Corby")));
    }

    @Test
    void takesTheDistrictOfAWardFromALookupOfWards() {
        var list = folder.write("wards.csv", "LSOA11CD,LSOA11NM,WD17CD", "E01026949,Corby 005A,E05008831");
        var wards = folder.write(
                "ward-district.csv", "WD17CD,WD17NM,LAD17CD,LAD17NM", "E05008831,Eastfield,E07000150,Corby");
        assertThat(read(LSOA_2011, list, wards).areas().areas())
                .containsExactly(new SmallArea("E01026949", "Corby 005A", new Area("E05008831", "Eastfield"), CORBY));
    }

    @Test
    void takesCountsOfDivisionsWithTheirNames() {
        var shares = folder.write(
                "shares.csv",
                "LSOA01CD,CED17CD,postcodes,share",
                "E01026950,E58001119,23,0.575",
                "E01026950,E58001120,17,0.425");
        var names =
                folder.write("names.csv", "CED17CD,CED17NM", "E58001119,Clover Hill ED", "E58001120,Corby Rural ED");
        var files = read(LSOA_2001, shares, names);
        assertThat(files.issues()).isEmpty();
        assertThat(files.areas().shares())
                .containsExactly(new DivisionShare("E01026950", HILL, 23), new DivisionShare("E01026950", RURAL, 17));
    }

    @Test
    void countsEachPostcodeOnce() {
        var header = "Postcode,Admin_ward_code,LSOA11CD,LSOA01CD,CED17CD";
        var one = folder.write(
                "nn.csv", header, "NN171AA,x,E01026949,E01026949,E58001119", "NN171AB,x,E01026949,E01026949,E58001119");
        var other = folder.write(
                "pe.csv", header, "NN171AB,x,E01026949,E01026949,E58001119", "NN171AC,x,E01026949,E01026949,E58001120");
        assertThat(read(LSOA_2001, one, other).areas().shares())
                .extracting(share -> share.division().code() + " " + share.count())
                .containsExactly("E58001119 2", "E58001120 1");
    }

    @Test
    void prefersPeopleToPostcodes() {
        var postcodes = folder.write("p.csv", "LSOA11CD,CED17CD,postcodes", "E01026949,E58001119,9");
        var people = folder.write("h.csv", "LSOA11CD,CED17CD,headcount", "E01026949,E58001119,1500");
        assertThat(read(LSOA_2011, postcodes, people).areas().shares())
                .extracting(DivisionShare::count)
                .containsExactly(1500L);
    }

    @Test
    void takesTheWardOfMostPostcodes() {
        var postcodes = folder.write(
                "postcodes.csv",
                "pcds,lsoa11cd,lsoa11nm,wd17cd,wd17nm",
                "JU1 2AA,E01026949,Corby 005A,E05008832,Other",
                "JU1 2AB,E01026949,Corby 005A,E05008833,Most",
                "JU1 2AC,E01026949,Corby 005A,E05008833,Most");
        var files = read(LSOA_2011, postcodes);
        assertThat(files.issues()).isEmpty();
        assertThat(files.areas().areas())
                .containsExactly(new SmallArea("E01026949", "Corby 005A", new Area("E05008833", "Most"), null));
    }

    @Test
    void keepsOnlyTheAreasThatAreAskedFor() {
        var shares = folder.write(
                "shares.csv", "LSOA01CD,CED17CD,postcodes", "E01026949,E58001119,1", "E01026950,E58001119,2");
        var areas = read(LSOA_2001, shares).areas().only(List.of("E01026950", "E01099999"));
        assertThat(areas.areas()).extracting(SmallArea::code).containsExactly("E01026950");
        assertThat(areas.shares()).extracting(DivisionShare::lsoa).containsExactly("E01026950");
    }

    @Test
    void takesACodeWithoutAYearToBeOfTheCensusThatItWasDrawnFor() {
        var list = folder.write("list.csv", "LSOA CODE,LA NAME", "E01026949,Corby", "E01032968,Corby");
        assertThat(found(read(LSOA_2011, list))).isEmpty();
        assertThat(found(read(LSOA_2001, list))).containsExactly("OtherVintage list.csv");
    }
}
