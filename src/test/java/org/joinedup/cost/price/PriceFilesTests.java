package org.joinedup.cost.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.joinedup.cost.PriceYear;
import org.joinedup.table.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PriceFilesTests {

    @TempDir
    private Path folder;

    @Test
    void readsEveryColumn() {
        var files = PlaceFolder.sound(folder)
                .withCosts("from,to,service,agencies,unit,type,remark,pence,price_year,source,page,confidence,status\n"
                        + "2010-04-01,2011-03-31, Youth team ,yot:66.6 police:33.40,week,YOT_2,no,0500,2009/10,"
                        + "\"a study, the second\",p. 7,HIGH,FOUND\n")
                .read();
        assertThat(files.issues()).isEmpty();
        assertThat(files.areRefused()).isFalse();
        assertThat(files.costs())
                .containsExactly(new UnitCost(
                        "YOT_2",
                        Unit.WEEK,
                        500,
                        new PriceYear(2009),
                        "a study, the second",
                        "p. 7",
                        Confidence.HIGH,
                        PriceStatus.FOUND,
                        "Youth team",
                        List.of(new AgencyShare("police", 3_340), new AgencyShare("yot", 6_660)),
                        LocalDate.of(2010, 4, 1),
                        LocalDate.of(2011, 3, 31)));
        assertThat(files.deflators().index(new PriceYear(2009))).isEqualTo(90_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "TEA,EACH,1,2010/11,s,,LOW,found,,a:100,,                           | ''",
                ",EACH,1,2010/11,s,,LOW,found,,a:100,,                              | MissingValue type",
                "Tea,EACH,1,2010/11,s,,LOW,found,,a:100,,                           | UnreadableType type",
                "TEA,EVENT,1,2010/11,s,,LOW,found,,a:100,,                          | UnknownWord unit",
                "TEA,EACH,0,2010/11,s,,LOW,found,,a:100,,                           | UnreadablePence pence",
                "TEA,EACH,-5,2010/11,s,,LOW,found,,a:100,,                          | UnreadablePence pence",
                "TEA,EACH,1.50,2010/11,s,,LOW,found,,a:100,,                        | UnreadablePence pence",
                "TEA,EACH,9999999999999,2010/11,s,,LOW,found,,a:100,,               | UnreadablePence pence",
                "TEA,EACH,1,2010/12,s,,LOW,found,,a:100,,                           | UnreadableYear price_year",
                "TEA,EACH,1,2011/12,s,,LOW,found,,a:100,,                           | UnknownPriceYear price_year",
                "TEA,EACH,1,2010/11,,,LOW,found,,a:100,,                            | MissingValue source",
                "TEA,EACH,1,2010/11,s,,SURE,found,,a:100,,                          | UnknownWord confidence",
                "TEA,EACH,1,2010/11,s,,LOW,guess,,a:100,,                           | UnknownWord status",
                "TEA,EACH,1,2010/11,s,,LOW,found,,,,                                | MissingValue agencies",
                "TEA,EACH,1,2010/11,s,,LOW,found,,a,,                               | UnreadableShares agencies",
                "TEA,EACH,1,2010/11,s,,LOW,found,,a:50 a:50,,                       | UnreadableShares agencies",
                "TEA,EACH,1,2010/11,s,,LOW,found,,a:0 b:100,,                       | UnreadableShares agencies",
                "TEA,EACH,1,2010/11,s,,LOW,found,,a:33.333 b:66.667,,               | UnreadableShares agencies",
                "TEA,EACH,1,2010/11,s,,LOW,found,,a:101,,                           | UnreadableShares agencies",
                "TEA,EACH,1,2010/11,s,,LOW,found,,a:60 b:39.99,,                    | SharesNotWhole agencies",
                "TEA,EACH,1,2010/11,s,,LOW,found,,a:100,01/04/2010,                 | UnreadableDate from",
                "TEA,EACH,1,2010/11,s,,LOW,found,,a:100,,2011-02-29                 | UnreadableDate to",
                "TEA,EACH,1,2010/11,s,,LOW,found,,a:100,2011-01-02,2011-01-01       | EndBeforeStart to",
                "HOME_CARE,EACH,1,2010/11,s,,LOW,found,,a:100,2011-01-02,           | OverlappingPrices from"
            })
    void findsWhatIsWrongWithARow(String row, String expected) {
        var files = PlaceFolder.sound(folder).withRow(row).read();
        assertThat(files.areRefused()).isEqualTo(!expected.isEmpty());
        assertThat(files.issues())
                .extracting(issue -> issue.code() + " " + issue.column())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
        assertThat(files.issues()).allMatch(issue -> issue.place().line() == 3);
    }

    @Test
    void findsAllThatIsWrongWithARowAtOnce() {
        var files =
                PlaceFolder.sound(folder).withRow("tea,EVENT,x,2010,,,,,,a,1,2").read();
        assertThat(files.issues())
                .extracting(Issue::column)
                .containsExactly(
                        "type",
                        "unit",
                        "pence",
                        "price_year",
                        "source",
                        "confidence",
                        "status",
                        "agencies",
                        "from",
                        "to");
    }

    @Test
    void takesPricesThatFollowOneAnother() {
        var files = PlaceFolder.sound(folder)
                .withCosts(PlaceFolder.COLUMNS
                        + "TEA,EACH,3,2010/11,s,,LOW,found,,a:100,2012-04-01,\n"
                        + "TEA,EACH,1,2010/11,s,,LOW,found,,a:100,,2011-03-31\n"
                        + "TEA,EACH,2,2010/11,s,,LOW,found,,a:100,2011-04-01,2012-03-31\n")
                .read();
        assertThat(files.issues()).isEmpty();
        assertThat(files.costs()).extracting(UnitCost::id).containsExactly("TEA/2012-04-01", "TEA", "TEA/2011-04-01");
    }

    @Test
    void refusesTwoPricesOfOneDay() {
        var files = PlaceFolder.sound(folder)
                .withCosts(PlaceFolder.COLUMNS
                        + "TEA,EACH,2,2010/11,s,,LOW,found,,a:100,2011-03-31,2012-03-31\n"
                        + "TEA,EACH,1,2010/11,s,,LOW,found,,a:100,,2011-03-31\n")
                .read();
        assertThat(files.issues())
                .extracting(issue -> issue.place().text() + ": " + issue.message())
                .containsExactly("unit_costs.csv, line 2, 'from': The price of line 3 holds on some of the same days; "
                        + "end one before the other begins.");
    }

    @Test
    void refusesTheSameRowTwice() {
        assertThat(PlaceFolder.sound(folder)
                        .withRow(PlaceFolder.HOME_CARE.strip())
                        .read()
                        .issues())
                .extracting(Issue::code)
                .containsExactly("OverlappingPrices");
    }

    @ParameterizedTest
    @CsvSource({
        "'year,index,source\n',                                       MissingColumn, 1",
        "'year,index,index,source,status\n',                          DuplicateColumn, 1",
        "'year,index,source,status\n2009/10,90,s,found\n2009/10,91,s,found\n', DuplicateYear, 3",
        "'year,index,source,status\n2009/10,0,s,found\n',             UnreadableIndex, 2",
        "'year,index,source,status\n2009/10,90.1234,s,found\n',       UnreadableIndex, 2",
        "'year,index,source,status\n2009/10,90,s\n',                  WrongFieldCount, 2",
        "'',                                                          UnreadableFile, 0",
        "'year,index,source,status\n2009/10,\"9\"0,s,found\n',        UnreadableFile, 0",
        "'year,index,source,status\n2009/10,\"90,s,found\n',          UnreadableFile, 0"
    })
    void findsWhatIsWrongWithATable(String text, String code, int line) {
        var issues = PlaceFolder.sound(folder).withDeflators(text).read().issues();
        assertThat(issues).first().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo(code);
            assertThat(issue.place().file()).isEqualTo("deflators.csv");
            assertThat(issue.place().line()).isEqualTo(line);
        });
    }

    @Test
    void saysThatBytesAreNoCharacters() {
        var text = (PlaceFolder.COLUMNS + PlaceFolder.HOME_CARE.replace("a contract", "caf\u00E9"));
        var files = PlaceFolder.sound(folder)
                .with("unit_costs.csv", text.getBytes(StandardCharsets.ISO_8859_1))
                .read();
        assertThat(files.issues())
                .extracting(Issue::message)
                .containsExactly("The file cannot be read: it is not in UTF-8; export it again.");
    }

    @Test
    void readsAFileWithAByteOrderMark() {
        var files = PlaceFolder.sound(folder)
                .withCosts("\uFEFF" + PlaceFolder.COLUMNS + PlaceFolder.HOME_CARE)
                .read();
        assertThat(files.issues()).isEmpty();
        assertThat(files.costs()).hasSize(1);
    }

    @Test
    void saysWhichFilesAreMissing() {
        var files = PriceFiles.read(folder);
        assertThat(files.areRefused()).isTrue();
        assertThat(files.issues())
                .extracting(issue -> issue.code() + " " + issue.place().file())
                .containsExactly("MissingFile unit_costs.csv", "MissingFile deflators.csv");
    }

    /// The demo city's own files have no fault, and its series knows every price year.
    @Test
    void readsTheFilesThatAreShipped() {
        var files = PriceFiles.read(Path.of("src/main/resources/demo"));
        assertThat(files.issues()).isEmpty();
        assertThat(files.costs()).hasSize(61).allMatch(cost -> files.deflators().knows(cost.priceYear()));
        assertThat(files.deflators().toList()).hasSize(16);
    }
}
