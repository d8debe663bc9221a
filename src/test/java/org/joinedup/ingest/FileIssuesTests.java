package org.joinedup.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.ingest.DeliveryFolder.ASHA;
import static org.joinedup.ingest.DeliveryFolder.PUPILS;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.joinedup.ingest.issue.FileIssue.ControlTotalMissed;
import org.joinedup.ingest.issue.FileIssue.ControlTotalMissing;
import org.joinedup.ingest.issue.FileIssue.CutOffSpreadsheet;
import org.joinedup.ingest.issue.FileIssue.DuplicateColumn;
import org.joinedup.ingest.issue.FileIssue.EmptyFile;
import org.joinedup.ingest.issue.FileIssue.MissingColumn;
import org.joinedup.ingest.issue.FileIssue.MissingFile;
import org.joinedup.ingest.issue.FileIssue.SurplusFile;
import org.joinedup.ingest.issue.FileIssue.UnclosedQuote;
import org.joinedup.ingest.issue.FileIssue.UnreadableControlFile;
import org.joinedup.ingest.issue.FileIssue.UnreadableEncoding;
import org.joinedup.ingest.issue.IngestIssue;
import org.joinedup.ingest.issue.Place;
import org.joinedup.ingest.issue.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileIssuesTests {

    private static final Place PUPILS_FILE = Place.of("pupils.csv");

    @TempDir
    Path folder;

    private DeliveryFolder delivery;

    @BeforeEach
    void startWithAGoodDelivery() {
        delivery = new DeliveryFolder(folder);
    }

    @Test
    void hasNothingToSayOfAGoodDeliveryWithoutRows() {
        assertThat(delivery.issues()).isEmpty();
    }

    @Test
    void refusesWithoutAFile() {
        assertRefused(delivery.without("involvements.csv"), new MissingFile(Place.of("involvements.csv")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n\n"})
    void refusesAFileWithoutAHeader(String content) {
        assertRefused(delivery.file("pupils.csv", content), new EmptyFile(PUPILS_FILE));
    }

    @Test
    void refusesUtf16() {
        var bytes = ("\uFEFF" + PUPILS).getBytes(StandardCharsets.UTF_16LE);
        assertRefused(
                delivery.file("pupils.csv", bytes),
                new UnreadableEncoding(PUPILS_FILE, "UTF-8", "begins with the byte order mark of UTF-16"));
    }

    @Test
    void refusesNulBytes() {
        assertRefused(
                delivery.file("pupils.csv", PUPILS + "\0"),
                new UnreadableEncoding(PUPILS_FILE, "UTF-8", "has NUL bytes"));
    }

    @Test
    void refusesUtf8WhenWindows1252WasAgreed() {
        assertRefused(
                delivery.of(DeliveryFolder.inWindows1252())
                        .pupils(ASHA.replace("Asha", "Zoë"))
                        .control(1, 0, 0),
                new UnreadableEncoding(PUPILS_FILE, "windows-1252", "is in UTF-8"));
    }

    @Test
    void takesPlainLettersInEitherEncoding() {
        delivery.of(DeliveryFolder.inWindows1252()).pupils(ASHA).control(1, 0, 0);
        assertThat(delivery.issues()).isEmpty();
    }

    @Test
    void namesARenamedColumnAndItsLikelyNewName() {
        var header = PUPILS.replace("Forename", "Fore names").replace("DOB", "Born on");
        assertThat(delivery.file("pupils.csv", header + ASHA).control(1, 0, 0).issues())
                .containsExactly(
                        new MissingColumn(
                                new Place("pupils.csv", 1, "DOB"), List.of("'Fore names'", "'Born on'"), null),
                        new MissingColumn(
                                new Place("pupils.csv", 1, "Forename"),
                                List.of("'Fore names'", "'Born on'"),
                                "Fore names"));
    }

    @Test
    void showsNoValuesWhenTheHeaderIsLost() {
        var issues = delivery.file("pupils.csv", ASHA).control(0, 0, 0).issues();
        assertThat(issues).hasSize(14).allMatch(MissingColumn.class::isInstance);
        assertThat(issues.toString()).contains("column 2").doesNotContain("Asha", "Okafor", "Current");
    }

    @Test
    void showsNoValuesWhenTheHeaderRunsIntoTheFirstRow() {
        var content = PUPILS.strip() + ASHA;
        var issues = delivery.file("pupils.csv", content).control(0, 0, 0).issues();
        assertThat(issues.toString()).contains("MissingColumn").doesNotContain("Asha", "Okafor");
    }

    @Test
    void countsTheRowsOfAFileWithoutAColumnButNamesOnlyTheColumn() {
        var extract = delivery.file("pupils.csv", PUPILS.replace("DOB", "Born") + ASHA + "P-2\n")
                .control(2, 0, 0)
                .read();
        assertThat(extract.reports().get(1).rowsRejected()).isEqualTo(2);
        assertThat(extract.reports().get(1).issues()).hasSize(1);
    }

    @Test
    void refusesAColumnThatIsThereTwice() {
        assertRefused(
                delivery.file("pupils.csv", "DOB," + PUPILS), new DuplicateColumn(new Place("pupils.csv", 1, "DOB")));
    }

    @Test
    void saysWhereAQuoteOpensThatNeverCloses() {
        var rows = ASHA + "P-2,\"Ben\nJo\",\"Okafor,03/04/2012,M,,,,,,,,,\nP-3,Cai,Hill,,,,,,,,,,,\n";
        assertRefused(delivery.pupils(rows).control(3, 0, 0), new UnclosedQuote(new Place("pupils.csv", 4, "Surname")));
    }

    @Test
    void saysWhereAQuoteClosesInTheMiddleOfAValue() {
        var rows = ASHA + "P-2,Ben,Okafor,,,,,,\"Flat 2 \"The Elms\"\",,,,,\n";
        assertRefused(
                delivery.pupils(rows).control(2, 0, 0), new UnclosedQuote(new Place("pupils.csv", 3, "Address 1")));
    }

    @Test
    void refusesAValueThatIsLongerThanAnyIs() {
        var rows = "P-2,\"" + "Ben\n".repeat(100_000) + "\",Okafor,,,,,,,,,,,\n";
        assertRefused(
                delivery.pupils(rows).control(1, 0, 0), new UnclosedQuote(new Place("pupils.csv", 2, "Forename")));
    }

    @Test
    void refusesOtherThanTheStatedRows() {
        var missed = new ControlTotalMissed(PUPILS_FILE, 2, 1);
        assertRefused(delivery.pupils(ASHA).control(2, 0, 0), missed);
        assertThat(missed.message()).contains("do not count the header");
    }

    @Test
    void refusesAFileThatTheControlFileDoesNotCount() {
        assertRefused(
                delivery.file("control.csv", "File,Rows\npupils.csv,0\ninvolvements.csv,0\n"),
                new ControlTotalMissing(Place.of("interventions.csv"), "control.csv"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "File,Count|1|Rows|the header has no column 'Rows'; it has these that are not agreed: column 2",
                "File,Rows;pupils.csv,many|2|Rows|'Rows' is not a whole number",
                "File,Rows;pupils.csv,|2|Rows|'Rows' is empty but required",
                "File,Rows;\"pupils.csv,0|2|File|the quote that opens here does not close at the end of its value; "
                        + "write a quote inside a value twice",
            })
    void refusesAControlFileThatCannotBeUsed(String content, int line, String column, String reason) {
        assertRefused(
                delivery.file("control.csv", content.replace(';', '\n')),
                new UnreadableControlFile(new Place("control.csv", line, column), reason));
    }

    @Test
    void refusesAControlFileThatContradictsItself() {
        delivery.file(
                "control.csv", "File,Rows\npupils.csv,0\ninvolvements.csv,0\ninterventions.csv,0\npupils.csv,1\n");
        assertThat(delivery.issues()).extracting(IngestIssue::code).containsExactly("UnreadableControlFile");
    }

    @ParameterizedTest
    @ValueSource(ints = {65_535, 65_536})
    void refusesAsManyRowsAsASpreadsheetHolds(int rows) {
        var issues = delivery.pupils(numbered(rows)).control(rows + 5, 0, 0).issues();
        assertThat(issues)
                .containsExactly(
                        new ControlTotalMissed(PUPILS_FILE, rows + 5, rows),
                        new CutOffSpreadsheet(PUPILS_FILE, rows, false));
        assertThat(issues.getLast().severity()).isEqualTo(Severity.REFUSES_EXTRACT);
    }

    @Test
    void onlyWarnsOfAsManyRowsAsASpreadsheetHoldsIfTheyAreStated() {
        var extract = delivery.pupils(numbered(65_535)).control(65_535, 0, 0).read();
        assertThat(extract.refused()).isFalse();
        assertThat(extract.reports().get(1).issues()).containsExactly(new CutOffSpreadsheet(PUPILS_FILE, 65_535, true));
    }

    @Test
    void warnsOfAFileThatNobodyAskedFor() {
        var extract = delivery.file("notes.CSV", "x").file("readme.txt", "x").read();
        assertThat(extract.refused()).isFalse();
        assertThat(extract.reports().getLast().issues()).containsExactly(new SurplusFile(Place.of("notes.CSV")));
    }

    @Test
    void rejectsARowWithBytesThatAreNoCharacters() {
        var bytes = (PUPILS + ASHA.replace("Asha", "Zoë") + ASHA.replace("P-1", "P-2"))
                .getBytes(Charset.forName("windows-1252"));
        var extract = delivery.file("pupils.csv", bytes).control(2, 0, 0).read();
        var report = extract.reports().get(1);
        assertThat(report.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("UnreadableCharacters");
            assertThat(issue.place()).isEqualTo(new Place("pupils.csv", 2, "Forename"));
        });
        assertThat(report.rowsStaged()).isEqualTo(1);
    }

    private static String numbered(int rows) {
        var text = new StringBuilder();
        for (var i = 0; i < rows; i++) {
            text.append(i).append(",,,,,,,,,,,,,\n");
        }
        return text.toString();
    }

    private static void assertRefused(DeliveryFolder delivery, IngestIssue why) {
        var extract = delivery.read();
        assertThat(extract.refused()).isTrue();
        assertThat(extract.reports().stream().flatMap(report -> report.issues().stream()))
                .containsExactly(why);
        assertThat(why.severity()).isEqualTo(Severity.REFUSES_EXTRACT);
    }
}
