package org.joinedup.individual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.individual.Staged.staged;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.joinedup.person.Sex;
import org.junit.jupiter.api.Test;

class AttributesTests {

    private static final Staged ADA = staged("homes/1", "Ada", "Okafor").born("2003-03-29");

    @Test
    void areWhatMostRecordsHold() {
        var all = attributes(
                ADA.of(Sex.FEMALE),
                staged("schools/1", "Adda", "Okafor").born("2003-03-28").of(Sex.MALE),
                staged("police/1", "Adda", "Okafor").born("2003-03-28").of(Sex.MALE));
        assertThat(all.displayName()).isEqualTo("Adda Okafor");
        assertThat(all.birthDate()).isEqualTo("2003-03-28");
        assertThat(all.sex()).isEqualTo(Sex.MALE);
    }

    /// Many systems write the 1st of January for a day that they do not know.
    @Test
    void takeTheOtherBirthDateWhenThe1stOfJanuaryHasEqualVotes() {
        var unknownDay = staged("schools/1", "Ada", "Okafor").born("2003-01-01");
        assertThat(attributes(ADA, unknownDay).birthDate()).isEqualTo("2003-03-29");
        assertThat(attributes(unknownDay).birthDate()).isEqualTo("2003-01-01");
    }

    @Test
    void believeThe1stOfJanuaryWhenMostRecordsHoldIt() {
        var newYear = staged("schools/1", "Ada", "Okafor").born("2003-01-01");
        assertThat(attributes(ADA, newYear, newYear).birthDate()).isEqualTo("2003-01-01");
    }

    @Test
    void takeTheNameInSmallLettersWhenOneInCapitalsHasEqualVotes() {
        assertThat(attributes(staged("homes/1", "ADA", "OKAFOR"), staged("schools/1", "Zelda", "Okafor"))
                        .displayName())
                .isEqualTo("Zelda Okafor");
    }

    @Test
    void takeTheFirstInOrderWhenNothingElseDecides() {
        assertThat(attributes(staged("schools/1", "Bea", "Okafor"), staged("homes/1", "Ada", "Okafor"))
                        .displayName())
                .isEqualTo("Ada Okafor");
        assertThat(attributes(ADA, ADA.born("2003-03-28")).birthDate()).isEqualTo("2003-03-28");
    }

    @Test
    void areFoundByWhatEveryRecordSaysAndSaid() {
        var before = staged("homes/1", "Ada", "Okafor").born("2003-03-28").record();
        var all = Attributes.of(
                List.of(
                        ADA.formerly("O'Neil").toStagedRecord(),
                        staged("schools/1", "ADDA", "OKAFOR").toStagedRecord()),
                List.of(before));
        assertThat(all.heldValues())
                .containsExactly(
                        "homes\tC\t1\tada\t\tokafor\to neil oneil\t20030329\t\t\t\t\t",
                        "homes\tF\t1\tada\t\tokafor\t\t20030328\t\t\t\t\t",
                        "schools\tC\t1\tadda\t\tokafor\t\t0\t\t\t\t\t");
    }

    @Test
    void sayThatNoNameIsHeld() {
        var nameless = attributes(staged("police/1", null, null));
        assertThat(nameless)
                .isEqualTo(new Attributes(
                        "Name not held", null, null, null, List.of("police\tC\t1\t\t\t\t\t0\t\t\t\t\t")));
    }

    @Test
    void leaveOutWhatSomeRecordsDoNotHold() {
        var all = attributes(ADA, staged("police/1", null, "Okafor"), staged("police/2", null, null));
        assertThat(all.displayName()).isEqualTo("Ada Okafor");
        assertThat(all.birthDate()).isEqualTo(LocalDate.of(2003, 3, 29));
    }

    @Test
    void areTheSameInAnyOrder() {
        var records = Arrays.asList(
                ADA.formerly("Marsh").of(Sex.FEMALE),
                staged("schools/1", "ADA", "OKAFOR").born("2003-01-01").of(Sex.MALE),
                staged("police/1", "Adda", "Okafor").born("2003-03-28"));
        var expected = attributes(records.toArray(Staged[]::new));
        for (var seed = 0; seed < 20; seed++) {
            Collections.shuffle(records, new Random(seed));
            assertThat(attributes(records.toArray(Staged[]::new))).isEqualTo(expected);
        }
    }

    private static Attributes attributes(Staged... records) {
        return Attributes.of(Arrays.stream(records).map(Staged::toStagedRecord).toList(), List.of());
    }
}
