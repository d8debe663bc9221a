package org.joinedup.funding.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.joinedup.table.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Each wrong file is refused with one sentence; what is right is read.
class WrongIndicatorFileTests {

    private static final String MAPPING = """
            source: invented
            period: 2010
            vintage: 2011
            indicators:
              - {id: people, name: People, column: People, unit: people, direction: HIGH_VALUE_IS_MORE_NEED}
              - {id: rate, name: Rate, column: Rate, unit: percent, direction: HIGH_VALUE_IS_MORE_NEED}
              - id: crime-score
                name: Crime score
                column: Crime and Disorder Score
                unit: score
                direction: HIGH_VALUE_IS_MORE_NEED
              - id: crime-rank
                name: Crime rank
                column: [Crime Rank (where 1 is most deprived), Crime Rank]
                unit: rank
                direction: HIGH_VALUE_IS_LESS_NEED
              - id: turned
                name: Turned
                column: [Income Rank (where 1 is most deprived), Income Rank]
                unit: rank
                direction: HIGH_VALUE_IS_MORE_NEED
              - id: least
                name: Least
                column: Health Rank (where 1 is least deprived)
                unit: rank
                direction: HIGH_VALUE_IS_LESS_NEED
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"12, 12", "-0.35, -0.35", "1642.0, 1642", "1.2e-3, 0.0012", "+7, 7"})
    void readsNumbersAsPublishersWriteThem(String text, double number) {
        var file = read("LSOA11CD,Rate\nE01000001," + text + "\n", "rate");
        assertThat(file.issues()).isEmpty();
        assertThat(Objects.requireNonNull(file.values().get("rate")).get("E01000001"))
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n/a | NotANumber",
                "12 people | NotANumber",
                "\"12,5\" | ThousandsSeparator",
                "\"1,296\" | ThousandsSeparator",
                "1 296 | BlankInNumber",
                "#REF! | SpreadsheetError",
                "#DIV/0! | SpreadsheetError",
                "Infinity | NotFinite",
                "NaN | NotANumber",
                "1e999 | NotFinite",
                "0x1F | NotANumber",
                "12d | NotANumber",
                "½ | NotANumber"
            })
    void refusesWhatIsNoPlainNumberWithoutRepeatingIt(String text, String issue) {
        var found = issues("LSOA11CD,Rate\nE01000002,1\nE01000001," + text + "\n", "rate");
        assertThat(found).extracting(Issue::code).containsExactly(issue);
        assertThat(found.getFirst().place().text()).isEqualTo("file.csv, line 3, 'Rate'");
        assertThat(found.getFirst().message()).doesNotContain(text.replace("\"", ""));
    }

    @ParameterizedTest
    @CsvSource({"-1, NegativeCount", "1517.5, BrokenCount", "1000000001, HugeCount", "1e300, HugeCount"})
    void refusesAPopulationThatCannotBe(String text, String issue) {
        assertThat(issues("LSOA11CD,People\nE01000001," + text + "\n", "people"))
                .extracting(Issue::code)
                .containsExactly(issue);
    }

    @Test
    void takesTheGreatestCount() {
        assertThat(issues("LSOA11CD,People\nE01000001,1000000000\n", "people")).isEmpty();
        assertThat(issues("LSOA11CD,Rate\nE01000001,1000000001\n", "rate")).isEmpty();
    }

    @Test
    void refusesARankBeforeTheFirst() {
        assertThat(issues("LSOA11CD,Crime Rank\nE01000001,0\n", "crime-rank"))
                .extracting(Issue::code)
                .containsExactly("RankUnderOne");
    }

    @Test
    void readsSeparatedThousandsWhereTheMappingSaysSo() throws IOException {
        var separated = MAPPING.replace("vintage: 2011", "vintage: 2011\nthousandsSeparator: \",\"");
        var file = read("LSOA11CD,People\nE01000001,\"1,296\"\nE01000002,\"12,96\"\n", separated, "people");
        assertThat(Objects.requireNonNull(file.values().get("people")).get("E01000001"))
                .isEqualTo(1296);
        assertThat(file.issues()).extracting(issue -> issue.place().line()).containsExactly(3);
    }

    @Test
    void refusesAMappingThatSaysTheOppositeOfTheHeader() {
        var table = "LSOA11CD,%s\nE01000001,1\nE01000002,2\n";
        assertThat(issues(table.formatted("Income Rank (where 1 is most deprived)"), "turned"))
                .extracting(Issue::code)
                .containsExactly("WrongDirection");
        assertThat(issues(table.formatted("Income Rank (where 1 is most deprived)"), "turned")
                        .getFirst()
                        .message())
                .endsWith("put the direction right, in the mapping or by --direction.");
        assertThat(issues(table.formatted("Health Rank (where 1 is least deprived)"), "least"))
                .extracting(Issue::code)
                .containsExactly("WrongDirection");
    }

    @Test
    void refusesRanksThatWereTurnedRoundAgainstTheirScore() {
        var right = "LSOA11CD,Crime and Disorder Score,Crime Rank (where 1 is most deprived)\n"
                + "E01000001,2.5,1\nE01000002,0.5,2\nE01000003,0.1,3\n";
        var turned = right.replace("2.5,1", "2.5,3").replace("0.1,3", "0.1,1");
        assertThat(issues(right, "crime-rank")).isEmpty();
        assertThat(issues(turned, "crime-rank")).extracting(Issue::code).containsExactly("ContradictedDirection");
        assertThat(issues(turned, "crime-rank").getFirst().message())
                .contains("'Crime and Disorder Score'")
                .endsWith("check the mapping's direction first; else the file's ranks were turned round: get it anew.");
    }

    @Test
    void refusesRanksThatWereTurnedRoundAgainstTheirDecile() {
        var turned = "LSOA11CD,Crime Rank (where 1 is most deprived),Crime Decile (where 1 is most deprived 10%)\n"
                + "E01000001,30000,1\nE01000002,16000,5\nE01000003,100,10\n";
        assertThat(issues(turned, "crime-rank")).extracting(Issue::code).containsExactly("ContradictedDirection");
    }

    @Test
    void refusesAnAreaThatStandsTwice() {
        var found = issues("LSOA11CD,Rate\nE01000001,1\nE01000002,2\nE01000001,1\n", "rate");
        assertThat(found)
                .containsExactly(
                        new AreaIssue.DuplicateArea(new org.joinedup.table.Place("file.csv", 4, "LSOA11CD"), 2));
    }

    @Test
    void refusesAFileOfAnotherVintageByItsHeader() {
        assertThat(issues("LSOA21CD,Rate\nE01000001,1\n", "rate"))
                .extracting(Issue::code)
                .containsExactly("WrongVintage");
    }

    @Test
    void refusesCodesThatWereDrawnForALaterCensus() {
        var found = issues("LSOA11CD,Rate\nE01033768,1\nE01033769,1\nE01035000,1\n", "rate");
        assertThat(found).extracting(Issue::code).containsExactly("LaterVintage");
        assertThat(found.getFirst().message()).startsWith("2 codes were drawn after the census of 2011");
    }

    @Test
    void refusesWhatIsNoCodeOfAnArea() {
        assertThat(issues("LSOA11CD,Rate\nE02000001,1\n,2\n", "rate"))
                .extracting(Issue::code)
                .startsWith("NotAnAreaCode", "MissingValue");
    }

    @Test
    void saysWhichColumnAFileLacks() {
        var found = issues("LSOA11CD,People\nE01000001,1\n", "rate");
        assertThat(found).extracting(Issue::code).containsExactly("MissingIndicatorColumn");
        assertThat(found.getFirst().place().text()).isEqualTo("file.csv, line 1, 'Rate'");
        assertThat(issues("Area,Rate\nE01000001,1\n", "rate"))
                .extracting(Issue::code)
                .containsExactly("MissingAreaColumn");
    }

    @Test
    void refusesTwoColumnsOfOneIndicator() {
        var table = "LSOA11CD,Crime Rank (where 1 is most deprived),Crime Rank\nE01000001,1,1\n";
        assertThat(issues(table, "crime-rank")).extracting(Issue::code).containsExactly("TwoColumns");
    }

    @Test
    void readsTheRowsOfOneYearWhereThereAreMore() {
        var table = "Mid-year,LSOA11CD,People\n2017,E01000001,10\n2019,E01000001,20\n";
        assertThat(issues(table, "people")).extracting(Issue::code).containsExactly("DuplicateArea");
        var of2019 = publication(MAPPING).with(new RowFilter("mid-year", "2019"));
        var file = IndicatorFile.read(folder.resolve("file.csv"), of2019, Set.of("people"));
        assertThat(Objects.requireNonNull(file.values().get("people"))).containsEntry("E01000001", 20.0);
        var none = IndicatorFile.read(
                folder.resolve("file.csv"), of2019.with(new RowFilter("Mid-year", "2020")), Set.of("people"));
        assertThat(none.issues()).extracting(Issue::code).containsExactly("NoRows");
    }

    @Test
    void takesNamesWhateverTheirCaseAndBlanks() {
        assertThat(issues("lsoa code (2011),CRIME  RANK\nE01000001,1\n", "crime-rank"))
                .isEmpty();
    }

    private List<Issue> issues(String table, String wanted) {
        return read(table, wanted).issues();
    }

    private IndicatorFile read(String table, String wanted) {
        try {
            return read(table, MAPPING, wanted);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private IndicatorFile read(String table, String mapping, String wanted) throws IOException {
        var file = folder.resolve("file.csv");
        Files.writeString(file, table);
        return IndicatorFile.read(file, publication(mapping), Set.of(wanted));
    }

    private static Publication publication(String mapping) {
        var issues = new ArrayList<Issue>();
        var publication = PublicationReader.read("test.yaml", mapping.getBytes(StandardCharsets.UTF_8), issues);
        assertThat(issues).isEmpty();
        return Objects.requireNonNull(publication);
    }
}
