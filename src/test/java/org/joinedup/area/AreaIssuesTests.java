package org.joinedup.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.area.AreaFolder.found;
import static org.joinedup.area.AreaFolder.read;
import static org.joinedup.area.Vintage.LSOA_2001;
import static org.joinedup.area.Vintage.LSOA_2011;
import static org.joinedup.area.Vintage.LSOA_2021;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files of areas with something wrong with them.
class AreaIssuesTests {

    @TempDir
    private Path path;

    private AreaFolder folder;

    @BeforeEach
    void begins() {
        folder = new AreaFolder(path);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LSOA11CD,WD17CD            | E0101381,E05001822        | WrongCode f.csv, line 2, 'LSOA11CD'
            LSOA11CD,WD17CD            | E01013810,Arboretum       | WrongCode f.csv, line 2, 'WD17CD'
            LSOA11CD,LAD17CD           | E01013810,E05001822       | WrongCode f.csv, line 2, 'LAD17CD'
            LSOA11CD,WD17CD            | ,E05001822                | MissingValue f.csv, line 2, 'LSOA11CD'
            LSOA11CD,CED17CD,postcodes | E01013810,E58001109,1,234 | WrongFieldCount f.csv, line 2
            LSOA11CD,CED17CD,postcodes | E01013810,E58001109,1.5   | WrongCount f.csv, line 2, 'postcodes'
            LSOA11CD,CED17CD,postcodes | E01013810,E58001109,-1    | WrongCount f.csv, line 2, 'postcodes'
            LSOA11CD,CED17CD,people    | E01013810,E58001109,many  | WrongCount f.csv, line 2, 'people'
            LSOA11CD,CED17CD           | E01013810,58001109        | WrongCode f.csv, line 2, 'CED17CD'
            pcds,LSOA11CD              | NG11AAA,E01013810         | WrongPostcode f.csv, line 2, 'pcds'
            LSOA01CD,LSOA11CD,CHGIND   | E01013810,E01013810,Z     | WrongChange f.csv, line 2, 'CHGIND'
            LSOA11CD,WD17CD            | E01033769,E05001822       | LaterCode f.csv, line 2, 'LSOA11CD'
            LSOA11CD,LSOA11CD          | E01013810,E01013810       | DuplicateColumn f.csv, line 1, 'LSOA11CD'
            Score,Rank                 | 1,2                       | NoAreas f.csv, line 1
            """)
    void saysWhereSomethingIsWrongAndTakesNothingOfTheFile(String header, String row, String issue) {
        var files = read(LSOA_2011, folder.write("f.csv", header, row));
        assertThat(found(files)).containsExactly(issue);
        assertThat(files.areas().areas()).isEmpty();
    }

    @Test
    void saysWhatToDoWithAFileOfAnotherVintage() {
        var list = folder.write("iod2019.csv", "LSOA code (2011),LSOA name (2011)", "E01013810,Nottingham 018A");
        var files = read(LSOA_2021, list);
        assertThat(files.areas().areas()).isEmpty();
        assertThat(files.issues())
                .singleElement()
                .satisfies(issue -> assertThat(issue.refuses()).isTrue())
                .satisfies(issue -> assertThat(issue.message())
                        .isEqualTo("The file is of LSOAs of 2011, but 2021 is asked for; bring the file of 2021, "
                                + "or ask for 2011 and convert by a lookup between the two."));
    }

    @Test
    void findsAnLsoaInTwoWards() {
        var list = folder.write(
                "list.csv", "LSOA11CD,WD17CD,WD17NM", "E01013810,E05001822,Arboretum", "E01013810,E05001823,Aspley");
        var files = read(LSOA_2011, list);
        assertThat(found(files)).containsExactly("Contradiction list.csv, line 3, 'WD17CD'");
        assertThat(files.issues().getFirst().message())
                .isEqualTo("'WD17CD' is another than in list.csv, line 2 for the same LSOA; keep the right one.");
    }

    @Test
    void doesNotMindARowThatSaysTheSameAgain() {
        var list = folder.write(
                "list.csv", "LSOA11CD,WD17CD,WD17NM", "E01013810,E05001822,Arboretum", "E01013810,E05001822,Arboretum");
        assertThat(found(read(LSOA_2011, list))).isEmpty();
    }

    @Test
    void findsAnLsoaThatHasGoneByTheLookup() {
        var lookup = folder.write(
                "lookup.csv", "LSOA01CD,LSOA11CD,CHGIND", "E01026995,E01032968,M", "E01026996,E01032968,M");
        var list = folder.write("list.csv", "LSOA11CD,LAD11NM", "E01032968,Daventry", "E01026995,Daventry");
        var files = read(LSOA_2011, list, lookup);
        assertThat(found(files)).containsExactly("CodeNotInVintage list.csv, line 3, 'LSOA11CD'");
    }

    @Test
    void findsAnLsoaWithoutADivisionWhereTheCountyHasThem() {
        var list = folder.write(
                "list.csv", "LSOA01CD,LAD11CD", "E01026949,E07000150", "E01026950,E07000150", "E01013810,E06000018");
        var shares = folder.write("shares.csv", "LSOA01CD,CED17CD,postcodes", "E01026949,E58001119,7");
        var files = read(LSOA_2001, list, shares);
        assertThat(found(files)).containsExactly("NoDivision list.csv, line 3");
        assertThat(files.issues().getFirst().refuses()).isFalse();
        assertThat(files.areas().areas()).hasSize(3);
    }

    @Test
    void namesAnLsoaThatTheLookupLeavesOut() {
        var lookup = folder.write("lookup.csv", "LSOA01CD,LSOA11CD,CHGIND", "E01013810,E01013810,U");
        var list = folder.write(
                "list.csv", "LSOA11CD,LAD11CD", "E01013810,E06000018", "E01032522,E06000018", "E01026949,E07000150");
        var files = read(LSOA_2011, list, lookup);
        assertThat(found(files)).containsExactly("MissingFromLookup lookup.csv");
        assertThat(files.issues().getFirst().message())
                .isEqualTo("The lookup has no row for E01032522 of 2011, which other files list; add one, "
                        + "or nothing is converted for it.");
    }
}
