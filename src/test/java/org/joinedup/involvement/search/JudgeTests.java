package org.joinedup.involvement.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.joinedup.individual.Individual;
import org.joinedup.individual.search.HeldValues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Of Katherine Anne Marsh, formerly Okafor, who moved.
class JudgeTests {

    private static final Candidate KATHERINE = candidate(
            "homes\tC\th7\tkatherine\tanne\tmarsh\tokafor\t19900307\tFEMALE\t9991234004\tju12ab\t999000000003"
                    + "\t3 larkspindle cl",
            "homes\tF\th7\tkatherine\tanne\tmarsh\tokafor\t19900307\tFEMALE\t9991234004\tng83ab\t999000000012"
                    + "\t12 hazelthorn rd",
            "schools\tC\ts1\tkatherine\t\tmarsh\t\t0\t\t\t\t\t");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "marsh                      | 9    | surname the same",
                "katherine marsh            | 16.5 | given name the same; surname the same",
                "marsh katherine            | 16   | surname the same; given name the same",
                "mersch                     | 6.5  | surname sounds alike",
                "kate                       | 5.5  | given name a form of the same name",
                "kath                       | 5.3  | given name begins so",
                "mars                       | 7    | surname begins so",
                "ma                         | 2.9  | surname begins so",
                "masrh                      | 7.5  | surname with two letters swapped",
                "marsch                     | 7    | surname one letter different",
                "okafor                     | 8    | former surname the same",
                "okafro anne                | 10.5 | former surname with two letters swapped; middle name the same",
                "katherine jones 7/3/1990   | 17   | given name the same; no name like it; birth date the same",
                "marsh 7/3/1990             | 23   | surname the same; birth date the same",
                "marsh 3/7/1990             | 19   | surname the same; birth date with day and month swapped",
                "marsh 7/3/1996             | 18   | surname the same; birth date one digit different",
                "marsh 1990                 | 15   | surname the same; birth year the same",
                "marsh 1991                 | 12   | surname the same; birth year one off",
                "marsh march 1990           | 18.5 | surname the same; birth year and month the same",
                "marsh ju1 2ab              | 20   | surname the same; postcode the same",
                "marsh ng8 3ab              | 19.5 | surname the same; postcode the same (former)",
                "marsh female               | 10   | surname the same; sex the same",
                "marsh 3 larkspindle        | 20   | surname the same; house number and street the same",
                "marsh 12 hazelthorn road   | 20   | surname the same; house number and street the same (former)",
                "marsh larkspindel          | 12.5 | surname the same; street with two letters swapped",
                "marsh 9991234004           | 39   | surname the same; identifier the same",
                "homes/h-7                  | 30   | identifier the same",
                "999000000003               | 14   | UPRN the same"
            })
    void saysWhatSpeaksForSomebody(String typed, double bits, String why) {
        var evidence = evidence(typed);
        assertThat(evidence.words()).isEqualTo(why);
        assertThat(evidence.bits()).isEqualTo(bits);
        assertThat(evidence.fits()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "jones",
        "marsh jones",
        "okafor 1950",
        "jones 7/3/1990",
        "katherine 9991234012",
        "homes/h-8",
        "marsh 5 larkspindle",
        "ju1 2ac",
        "7/3/1990 ju1 2ac",
        "katherine jones 9/9/1950"
    })
    void findsTooLittleWhereTooMuchIsDifferent(String typed) {
        assertThat(evidence(typed).fits()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "katherine marsh 5 larkspindle",
        "katherine marsh 9/9/1950",
        "katherine marsh male",
        "katherine marsh ju1 2ac"
    })
    void forgivesOneThingWhenTheRestIsEnough(String typed) {
        assertThat(evidence(typed).fits()).isTrue();
        assertThat(evidence(typed).isWhole()).isFalse();
    }

    @Test
    void countsNeitherForNorAgainstWhatIsNotHeld() {
        var unknown = candidate("schools\tC\ts1\tkatherine\t\tmarsh\t\t0\t\t\t\t\t");
        var evidence = new Judge(question("marsh 7/3/1990 ju1 2ab male")).evidence(unknown);
        assertThat(evidence.words())
                .isEqualTo("surname the same; birth date not held; sex not held; postcode not held");
        assertThat(evidence.bits()).isEqualTo(9);
        assertThat(evidence.fits()).isTrue();
    }

    @Test
    void marksWhatIsFormerAndSaysNoValue() {
        var reasons = evidence("okafor ng8 3ab").reasons();
        assertThat(reasons).extracting(SearchReason::standing).containsOnly(ValueStanding.FORMER);
        assertThat(reasons).extracting(SearchReason::term).containsExactly(SearchTerm.NAME, SearchTerm.POSTCODE);
        assertThat(reasons).extracting(SearchReason::asked).containsExactly("okafor", "ng83ab");
        assertThat(reasons.toString()).doesNotContain("okafor", "ng8");
    }

    @Test
    void takesEachHeldWordOnce() {
        assertThat(evidence("kate katherine").words()).contains("no name like it");
    }

    @Test
    void seesOnlyWhatSharedSystemsSay() {
        var shared = Set.of("schools");
        var held = KATHERINE.held().stream()
                .filter(one -> shared.contains(one.system()))
                .toList();
        var evidence = new Judge(question("okafor")).evidence(new Candidate(KATHERINE.individual(), false, held));
        assertThat(evidence.fits()).isFalse();
    }

    private static Evidence evidence(String typed) {
        return new Judge(question(typed)).evidence(KATHERINE);
    }

    private static Question question(String typed) {
        var terms = new SearchTerms(typed, null, null, null, null, null, null, null, null, null);
        return Question.of(terms, LocalDate.of(2011, 3, 31));
    }

    private static Candidate candidate(String... lines) {
        var individual = new Individual("0123456789abcdef", "Katherine Marsh", null, null);
        return new Candidate(
                individual, false, Stream.of(lines).map(HeldValues::parse).toList());
    }
}
