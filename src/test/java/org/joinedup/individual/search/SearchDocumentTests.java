package org.joinedup.individual.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.joinedup.person.NhsNumber;
import org.joinedup.person.PersonName;
import org.joinedup.person.Postcode;
import org.joinedup.person.Sex;
import org.joinedup.person.Uprn;
import org.joinedup.source.Home;
import org.joinedup.source.Residence;
import org.joinedup.source.SourceRecord;
import org.joinedup.source.SourceRecordKey;
import org.junit.jupiter.api.Test;

class SearchDocumentTests {

    private static final String LINE = "homes\tC\th3\tada\tmary ann\to neil oneil\tokafor\t20030329\tFEMALE\t"
            + "9991234004\tju12ab\t999000000012\tflat 3 12 larkspindle cl";

    private final SourceRecord ada = new SourceRecord(
            new SourceRecordKey("homes", "H-3"),
            new PersonName("Ada", "Mary Ann", "O'Neil", "Okafor"),
            LocalDate.of(2003, 3, 29),
            Sex.FEMALE,
            new NhsNumber("9991234004"),
            null,
            null,
            new Residence("Flat 3, 12 Larkspindle Close", new Postcode("JU1 2AB"), new Uprn("999000000012"), null),
            null,
            null,
            Home.NONE);
    private final SourceRecord nobody = new SourceRecord(
            new SourceRecordKey("police", "N/1"),
            new PersonName(null, null, null, null),
            null,
            null,
            null,
            null,
            null,
            Residence.NONE,
            null,
            null,
            Home.NONE);

    @Test
    void holdsALineForWhatARecordSays() {
        assertThat(SearchDocument.lines(List.of(HeldValues.of(ada, true)))).containsExactly(LINE);
        assertThat(SearchDocument.lines(List.of(HeldValues.of(nobody, true))))
                .containsExactly("police\tC\tn1\t\t\t\t\t0\t\t\t\t\t");
    }

    @Test
    void readsALineAsItWasWritten() {
        assertThat(HeldValues.parse(LINE)).isEqualTo(HeldValues.of(ada, true));
        var empty = HeldValues.of(nobody, false);
        assertThat(HeldValues.parse(empty.text())).isEqualTo(empty);
    }

    @Test
    void leavesOutWhatARecordSaidBeforeAndSaysStill() {
        var now = HeldValues.of(ada, true);
        var before = HeldValues.of(ada, false);
        assertThat(SearchDocument.lines(List.of(before, now, before))).containsExactly(LINE);
        assertThat(SearchDocument.lines(List.of(before, before))).containsExactly(LINE.replace("\tC\t", "\tF\t"));
    }

    @Test
    void findsByEveryValue() {
        var words = List.of(SearchDocument.words("75f5", List.of(LINE)).split(" "));
        assertThat(words)
                .contains("I75f5", "Nada", "Nann", "Noneil", "Nokafor", "Poka", "Dokafr", "Pa", "Sa216")
                .contains("B20030329", "Y2003", "M200303", "T329", "Q200329")
                .contains("Kju1", "Kju12ab", "Xju12b", "Alarkspindle", "A12", "Acl", "Vlark", "Elarkspindl")
                .contains("U999000000012", "I9991234004", "Ih3")
                .doesNotContain("B0", "K0", "Vcl", "V12")
                .doesNotHaveDuplicates();
    }

    @Test
    void tellsThatNoBirthDateAndNoPostcodeIsHeld() {
        var words =
                SearchDocument.words("1", List.of(HeldValues.of(nobody, true).text()));
        assertThat(words).isEqualTo("I1 In1 B0 K0");
    }
}
