package org.joinedup.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.joinedup.ingest.DeliveryFolder.ASHA;
import static org.joinedup.ingest.DeliveryFolder.PUPILS;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import org.joinedup.ingest.mapping.FileKind;
import org.joinedup.person.NationalInsuranceNumber;
import org.joinedup.person.NhsNumber;
import org.joinedup.person.PersonName;
import org.joinedup.person.Postcode;
import org.joinedup.person.Sex;
import org.joinedup.person.Upn;
import org.joinedup.person.Uprn;
import org.joinedup.source.DutyContact;
import org.joinedup.source.Home;
import org.joinedup.source.Intervention;
import org.joinedup.source.Involvement;
import org.joinedup.source.PractitionerContact;
import org.joinedup.source.Residence;
import org.joinedup.source.SourceRecord;
import org.joinedup.source.SourceRecordKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractReaderTests {

    private static final String BEN = "P-2,Ben,Okafor,03/04/2012,M,,,,,,,,,\n";

    @TempDir
    Path folder;

    private DeliveryFolder delivery;

    @BeforeEach
    void startWithAGoodDelivery() {
        delivery = new DeliveryFolder(folder);
    }

    @Test
    void readsEveryFieldOfAPerson() {
        var extract = delivery.pupils(ASHA).control(1, 0, 0).read();
        assertThat(extract.people())
                .containsExactly(new SourceRecord(
                        key("P-1"),
                        new PersonName("Asha", null, "Okafor", null),
                        LocalDate.of(2011, 3, 29),
                        Sex.FEMALE,
                        new NhsNumber("9990000018"),
                        new Upn("H801200001001"),
                        new NationalInsuranceNumber("AB123456C"),
                        new Residence(
                                "Flat 2, 14 Example Street",
                                new Postcode("NG8 3AB"),
                                new Uprn("100012345678"),
                                LocalDate.of(2020, 9, 1)),
                        null,
                        null,
                        Home.NONE));
        assertThat(extract.reports()).allMatch(report -> report.issues().isEmpty());
        assertThat(extract.refused()).isFalse();
    }

    @Test
    void leavesOutWhatIsBlank() {
        var extract =
                delivery.pupils("P-9, \t,\u00A0,,,,,,,,,,,\n").control(1, 0, 0).read();
        var nobody = extract.people().getFirst();
        assertThat(nobody.name()).isEqualTo(new PersonName(null, null, null, null));
        assertThat(nobody.residence()).isEqualTo(Residence.NONE);
        assertThat(nobody.birthDate()).isNull();
    }

    @Test
    void takesTheWordNullAsWritten() {
        var extract =
                delivery.pupils("P-9,Ann,NULL,,,,,,,,,,,\n").control(1, 0, 0).read();
        assertThat(extract.people().getFirst().name().family()).isEqualTo("NULL");
    }

    @Test
    void readsAnInvolvementWithItsPractitionerAndConstantService() {
        var extract = delivery.pupils(ASHA)
                .involvements("I-1,P-1,W-7,Sam Example,case worker,0115 496 0123,01/09/2025,\n")
                .control(1, 1, 0)
                .read();
        assertThat(extract.involvements())
                .containsExactly(new Involvement(
                        key("I-1"),
                        "P-1",
                        "Education welfare service",
                        new PractitionerContact(
                                key("W-7"), "Sam Example", "0115 496 0123", null, null, null, DutyContact.NONE),
                        "case worker",
                        LocalDate.of(2025, 9, 1),
                        null,
                        false));
    }

    @Test
    void knowsAPractitionerByTheNameIfThereIsNoIdentifier() {
        var extract = delivery.pupils(ASHA)
                .involvements(
                        "I-1,P-1,,Sam Example,,,01/09/2025,\nI-2,P-1,W-7,,,,01/09/2025,\nI-3,P-1,,,,,01/09/2025,\n")
                .control(1, 3, 0)
                .read();
        assertThat(extract.involvements())
                .extracting(Involvement::practitioner)
                .containsExactly(
                        new PractitionerContact(
                                key("Sam Example"), "Sam Example", null, null, null, null, DutyContact.NONE),
                        new PractitionerContact(key("W-7"), "W-7", null, null, null, null, DutyContact.NONE),
                        null);
    }

    @Test
    void readsAnInterventionAndTranslatesItsType() {
        var extract = delivery.pupils(ASHA)
                .interventions("V-1,P-1,SEN statement,1 Sept 2025,31 AUG 2026,1250.5\n")
                .control(1, 0, 1)
                .read();
        assertThat(extract.interventions())
                .containsExactly(new Intervention(
                        key("V-1"),
                        "P-1",
                        "SEN_STATEMENT",
                        LocalDate.of(2025, 9, 1),
                        LocalDate.of(2026, 8, 31),
                        new BigDecimal("1250.5")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void takesAnyLineEndingAndBlankLinesAtTheEnd(String lineEnd) {
        var content = (PUPILS + ASHA + BEN + "\n  \n\n").replace("\n", lineEnd);
        var extract = delivery.file("pupils.csv", content).control(2, 0, 0).read();
        assertThat(extract.people())
                .extracting(person -> person.key().recordId())
                .containsExactly("P-1", "P-2");
    }

    @Test
    void takesAByteOrderMarkOfUtf8AndBlanksAroundNamesAndQuotes() {
        var content = "\uFEFF" + PUPILS.replace("Forename", " \"Forename\"\u00A0")
                + "P-1, \"Asha \"\"Ash\"\"\" ,Okafor,,,,,,,,,,,\n";
        var extract = delivery.file("pupils.csv", content).control(1, 0, 0).read();
        assertThat(extract.people().getFirst().name().given()).isEqualTo("Asha \"Ash\"");
    }

    @Test
    void putsAnAddressOfSeveralLinesInOne() {
        var extract = delivery.pupils("P-1,\"Asha\nJo\",Okafor,,,,,,\"Flat 2\r\nThe Elms\",14 Example Street,,,,\n")
                .control(1, 0, 0)
                .read();
        var asha = extract.people().getFirst();
        assertThat(asha.residence().address()).isEqualTo("Flat 2, The Elms, 14 Example Street");
        assertThat(asha.name().given()).isEqualTo("Asha Jo");
    }

    @Test
    void readsTheColumnsInAnyOrderAndNoOthers() {
        var header = "Notes," + PUPILS;
        var row = "\uFFFD not for us," + ASHA;
        var extract = delivery.file("pupils.csv", header + row).control(1, 0, 0).read();
        assertThat(extract.people()).hasSize(1);
        assertThat(extract.reports().get(1).issues()).isEmpty();
    }

    @Test
    void tellsWhatHasEndedAndCountsItAsStaged() {
        var extract = delivery.changesOnly()
                .pupils(ASHA + "P-8,,,31/02/2011,,,,,,,,,,Deleted\n")
                .control(2, 0, 0)
                .read();
        assertThat(extract.removed(FileKind.PEOPLE)).containsExactly(key("P-8"));
        assertThat(extract.people()).hasSize(1);
        assertThat(extract.reports().get(1).rowsStaged()).isEqualTo(2);
        assertThat(extract.reports().get(1).issues()).isEmpty();
    }

    @Test
    void saysWhomADeltaExpectsToBeKnown() {
        var extract = delivery.changesOnly()
                .pupils(ASHA)
                .involvements("I-1,P-1,,,,,01/09/2025,\nI-2,P-7,,,,,01/09/2025,\n")
                .interventions("V-1,P-5,SEN statement,01/09/2025,,\n")
                .control(1, 2, 1)
                .read();
        assertThat(extract.peopleExpected()).containsExactly("P-5", "P-7");
        assertThat(extract.endsMissing(FileKind.PEOPLE)).isFalse();
    }

    @Test
    void keepsApartWhatIsMissingAndWhatCouldNotBeStaged() {
        var extract = delivery.pupils(ASHA)
                .involvements("I-1,P-1,,,,,31/02/2025,\n")
                .interventions("V-1,P-1,SEN statement,01/09/2025\n")
                .control(1, 1, 1)
                .read();
        assertThat(extract.rejected(FileKind.INVOLVEMENTS)).containsExactly(key("I-1"));
        assertThat(extract.endsMissing(FileKind.INVOLVEMENTS)).isTrue();
        assertThat(extract.endsMissing(FileKind.INTERVENTIONS)).isFalse();
        assertThat(extract.endsMissing(FileKind.PEOPLE)).isTrue();
    }

    @Test
    void stagesNothingOfARefusedExtract() {
        var extract = delivery.pupils(ASHA + BEN).control(3, 0, 0).read();
        assertThat(extract.refused()).isTrue();
        assertThat(extract.people()).isEmpty();
        assertThat(extract.endsMissing(FileKind.PEOPLE)).isFalse();
        assertThat(extract.reports())
                .extracting(FileReport::file, FileReport::rowsIn, FileReport::rowsStaged, FileReport::rowsRejected)
                .startsWith(tuple("control.csv", 3L, 0L, 3L), tuple("pupils.csv", 2L, 0L, 2L));
    }

    @Test
    void givesTheSameContentTheSameHashAndOtherContentAnother() {
        var first = delivery.pupils(ASHA).control(1, 0, 0).read().contentHash();
        var again = delivery.read().contentHash();
        var other = delivery.pupils(ASHA.replace("Asha", "Asya")).read().contentHash();
        assertThat(first).hasSize(64).isEqualTo(again).isNotEqualTo(other);
    }

    @Test
    void readsWindows1252WhenThatWasAgreed() {
        var bytes = (PUPILS + ASHA.replace("Asha", "Zoë")).getBytes(Charset.forName("windows-1252"));
        var extract = delivery.of(DeliveryFolder.inWindows1252())
                .file("pupils.csv", bytes)
                .control(1, 0, 0)
                .read();
        assertThat(extract.people().getFirst().name().given()).isEqualTo("Zoë");
    }

    private static SourceRecordKey key(String id) {
        return new SourceRecordKey("education", id);
    }
}
