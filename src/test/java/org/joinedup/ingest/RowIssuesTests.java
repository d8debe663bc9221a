package org.joinedup.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.ingest.DeliveryFolder.ASHA;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.joinedup.ingest.issue.FileIssue.MoreIssues;
import org.joinedup.ingest.issue.IngestIssue;
import org.joinedup.ingest.issue.Place;
import org.joinedup.ingest.issue.RowIssue.DuplicateKey;
import org.joinedup.ingest.issue.RowIssue.UnknownPerson;
import org.joinedup.ingest.issue.RowIssue.WrongFieldCount;
import org.joinedup.ingest.issue.Severity;
import org.joinedup.ingest.issue.ValueIssue.DateOutOfRange;
import org.joinedup.ingest.issue.ValueIssue.EndBeforeStart;
import org.joinedup.ingest.issue.ValueIssue.ImpossibleDate;
import org.joinedup.ingest.issue.ValueIssue.InvalidIdentifier;
import org.joinedup.ingest.issue.ValueIssue.MissingValue;
import org.joinedup.ingest.issue.ValueIssue.TooLongValue;
import org.joinedup.ingest.issue.ValueIssue.UnknownCode;
import org.joinedup.ingest.issue.ValueIssue.UnreadableDate;
import org.joinedup.ingest.issue.ValueIssue.UnreadableQuantity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowIssuesTests {

    private static final LocalDate FIRST = LocalDate.of(1890, 1, 1);
    private static final List<String> PATTERNS = List.of("dd/MM/yyyy", "d MMM yyyy");

    @TempDir
    Path folder;

    private DeliveryFolder delivery;

    @BeforeEach
    void startWithAGoodDelivery() {
        delivery = new DeliveryFolder(folder);
    }

    @Test
    void rejectsARowWithAnotherNumberOfValues() {
        assertPupil("P-2,Ben,Okafor\n", Severity.REJECTS_ROW, new WrongFieldCount(pupil(null), 14, 3));
    }

    @Test
    void rejectsARowWithoutItsIdentifier() {
        assertPupil(ASHA.replace("P-1", "  "), Severity.REJECTS_ROW, new MissingValue(pupil("Pupil ID")));
    }

    @Test
    void rejectsAnIdentifierThatIsTooLong() {
        var row = ASHA.replace("P-1", "9".repeat(201));
        assertPupil(row, Severity.REJECTS_ROW, new TooLongValue(pupil("Pupil ID"), true, 200));
    }

    @Test
    void leavesOutAValueThatIsTooLong() {
        var row = ASHA.replace("Asha", "A".repeat(1_001));
        assertPupil(row, Severity.LEAVES_OUT_VALUE, new TooLongValue(pupil("Forename"), false, 1_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/2011", "29/02/2011", "12/31/2011", "31 Feb 2011"})
    void leavesOutABirthDateThatNoCalendarHas(String date) {
        var row = ASHA.replace("29/03/2011", date);
        assertPupil(row, Severity.LEAVES_OUT_VALUE, new ImpossibleDate(pupil("DOB"), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2011-03-29", "29/03/11", "40631", "unknown", "29/03/2011 00:00"})
    void leavesOutABirthDateInAnotherForm(String date) {
        var row = ASHA.replace("29/03/2011", date);
        assertPupil(row, Severity.LEAVES_OUT_VALUE, new UnreadableDate(pupil("DOB"), false, PATTERNS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"29/03/2087", "02/09/2026", "31/12/1889", "29/03/0011"})
    void leavesOutABirthThatCannotBe(String date) {
        var row = ASHA.replace("29/03/2011", date);
        assertPupil(
                row,
                Severity.LEAVES_OUT_VALUE,
                new DateOutOfRange(pupil("DOB"), false, FIRST, LocalDate.of(2026, 9, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "999 000 0018, 999 000 0019, NHS no, NHS number",
        "H801200001001, A801200001001, UPN, permanent unique pupil number",
        "AB123456C, QQ123456C, NI no, National Insurance number",
        "ng8 3ab, not known, Postcode, postcode",
        "100012345678, 1000123456789, UPRN, UPRN",
    })
    void leavesOutAnIdentifierThatFailsItsCheck(String right, String wrong, String column, String name) {
        var row = ASHA.replace(right, wrong);
        assertPupil(row, Severity.LEAVES_OUT_VALUE, new InvalidIdentifier(pupil(column), name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"U", "f", "FEMALE"})
    void leavesOutACodeForSexThatWasNotAgreed(String code) {
        var row = ASHA.replace(",F,", "," + code + ",");
        assertPupil(row, Severity.LEAVES_OUT_VALUE, new UnknownCode(pupil("Gender"), false));
    }

    @Test
    void takesTheFirstOfTwoRowsAndSaysWhetherTheyDiffer() {
        var extract = delivery.pupils(ASHA + ASHA + ASHA.replace("Asha", "Asya"))
                .control(3, 0, 0)
                .read();
        var report = extract.reports().get(1);
        assertThat(report.issues())
                .containsExactly(
                        new DuplicateKey(new Place("pupils.csv", 3, "Pupil ID"), 2, true),
                        new DuplicateKey(new Place("pupils.csv", 4, "Pupil ID"), 2, false));
        assertThat(report.issues())
                .extracting(IngestIssue::severity)
                .containsExactly(Severity.WARNS, Severity.REJECTS_ROW);
        assertThat(report.rowsRejected()).isEqualTo(2);
        assertThat(extract.people()).hasSize(1);
    }

    @Test
    void rejectsAnInvolvementOfSomebodyWhoWasNotStaged() {
        var extract = delivery.pupils(ASHA)
                .involvements("I-1,P-9,,,,,01/09/2025,\n")
                .control(1, 1, 0)
                .read();
        var place = new Place("involvements.csv", 2, "Pupil ID");
        assertThat(extract.reports().get(2).issues()).containsExactly(new UnknownPerson(place));
        assertThat(extract.involvements()).isEmpty();
    }

    @Test
    void reportsAllThatIsWrongWithARow() {
        delivery.pupils(ASHA).involvements("I-1,,,,,,31/02/2025,\n").control(1, 1, 0);
        assertThat(delivery.issues())
                .containsExactly(
                        new MissingValue(new Place("involvements.csv", 2, "Pupil ID")),
                        new ImpossibleDate(new Place("involvements.csv", 2, "Start"), true));
    }

    @Test
    void rejectsAStartInAYearThatCannotBe() {
        var place = new Place("interventions.csv", 2, "Start");
        assertIntervention(
                "SEN statement,02/09/2027,,",
                Severity.REJECTS_ROW,
                new DateOutOfRange(place, true, FIRST, LocalDate.of(2027, 9, 1)));
    }

    @Test
    void leavesOutAnEndThatIsTooFarAway() {
        var place = new Place("interventions.csv", 2, "End");
        assertIntervention(
                "SEN statement,01/09/2025,31/12/9999,",
                Severity.LEAVES_OUT_VALUE,
                new DateOutOfRange(place, false, FIRST, LocalDate.of(2051, 9, 1)));
    }

    @Test
    void leavesOutAnEndBeforeItsStart() {
        var place = new Place("interventions.csv", 2, "End");
        assertIntervention(
                "SEN statement,01/09/2025,31/08/2025,", Severity.LEAVES_OUT_VALUE, new EndBeforeStart(place));
    }

    @Test
    void rejectsATypeThatWasNotAgreed() {
        var place = new Place("interventions.csv", 2, "Type");
        assertIntervention("SEN plan,01/09/2025,,", Severity.REJECTS_ROW, new UnknownCode(place, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "\"1,250\"", "two", "0", "0.00", "£120", "1E9", "1."})
    void leavesOutAQuantityThatIsNoPositiveNumber(String quantity) {
        var place = new Place("interventions.csv", 2, "Quantity");
        assertIntervention(
                "SEN statement,01/09/2025,," + quantity, Severity.LEAVES_OUT_VALUE, new UnreadableQuantity(place));
    }

    @Test
    void countsTheIssuesThatItDoesNotList() {
        var rows = "P-1\n".repeat(1_042);
        var report = delivery.pupils(rows).control(1_042, 0, 0).read().reports().get(1);
        assertThat(report.issues()).hasSize(1_001);
        assertThat(report.issues().getLast())
                .isEqualTo(new MoreIssues(Place.of("pupils.csv"), "WrongFieldCount", Severity.REJECTS_ROW, 42));
        assertThat(report.count("WrongFieldCount")).isEqualTo(1_042);
    }

    private static Place pupil(String column) {
        return new Place("pupils.csv", 2, column);
    }

    private void assertPupil(String row, Severity severity, IngestIssue issue) {
        var extract = delivery.pupils(row).control(1, 0, 0).read();
        assertThat(extract.reports().get(1).issues()).containsExactly(issue);
        assertThat(issue.severity()).isEqualTo(severity);
        assertThat(extract.people()).hasSize(severity == Severity.REJECTS_ROW ? 0 : 1);
    }

    private void assertIntervention(String values, Severity severity, IngestIssue issue) {
        var extract = delivery.pupils(ASHA)
                .interventions("V-1,P-1," + values + "\n")
                .control(1, 0, 1)
                .read();
        assertThat(extract.reports().get(3).issues()).containsExactly(issue);
        assertThat(issue.severity()).isEqualTo(severity);
        assertThat(extract.interventions()).hasSize(severity == Severity.REJECTS_ROW ? 0 : 1);
    }
}
