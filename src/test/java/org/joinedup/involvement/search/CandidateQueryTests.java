package org.joinedup.involvement.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CandidateQueryTests {

    @Test
    void asksForAWordWhatItBeginsItsSoundAndItsSlips() {
        assertThat(CandidateQuery.strict(named("Zoë"))).isEqualTo("+(Nzoe^6 Pzoe^3 Rzoe^3 Ss000 Dzoe Doe Dze Dzo)");
    }

    @Test
    void asksForEveryWordAndForTwoInOne() {
        assertThat(CandidateQuery.strict(named("Xy Za"))).isEqualTo("+(Nxy^6 Pxy^3 Nxyza^6) +(Nza^6 Pza^3 Nxyza^6)");
    }

    @Test
    void asksForABirthDateAndWhatItMayBeASlipFor() {
        var question = question(
                new SearchTerms(null, null, LocalDate.of(1990, 3, 7), null, null, null, null, null, null, null));
        assertThat(CandidateQuery.strict(question))
                .isEqualTo("+(B19900307^8 B19900703^4 B19900101 M199003 T307 Q199007 B19900308 B19900306 B0^0.1)");
    }

    @Test
    void lettingTwoSlipsPassOnlyWhenItIsWide() {
        assertThat(CandidateQuery.strict(named("okafor"))).doesNotContain(" Dkfor ", " Poka ");
        assertThat(CandidateQuery.wide(named("okafor")))
                .contains(" Dkfor ", " Poka")
                .doesNotContain("+");
    }

    @Test
    void asksAPreciseQuestionAsItIs() {
        assertThat(exact("ada okafor 29/3/2003")).isEqualTo("+(Nada Aada) +(Nokafor Aokafor) +B20030329");
        assertThat(exact("ada okafor 2003")).endsWith(" +Y2003");
        assertThat(exact("ada okafor march 2003")).endsWith(" +M200303");
        assertThat(exact("ada larkspindle 12a close")).isEqualTo("+(Nada Aada) +(Nlarkspindle Alarkspindle) +A12a");
        assertThat(exact("ada okafor ju1 2ab")).isEqualTo("+(Nada Aada) +(Nokafor Aokafor) +Kju12ab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada okafor",
                "okafor 29/3/2003",
                "ada okafor female",
                "ada okafor ju1",
                "9991234004 ada okafor ju1 2ab"
            })
    void takesNoOtherQuestionForAPreciseOne(String typed) {
        assertThat(ExactQuery.isFor(inOneBox(typed))).isFalse();
    }

    /// Outside of brackets, boosts and the signs before groups, there are letters and digits only.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a*",
                "\"ada",
                "(b) OR c",
                "names:x",
                "[a TO z]",
                "\\x",
                "a^9 b~",
                "x/y",
                "AND",
                "NOT ż",
                "ada && ife"
            })
    void takesNoSignForACommand(String typed) {
        var everywhere = new SearchTerms(typed, typed, null, null, null, null, typed, typed, typed, typed);
        for (var query :
                new String[] {CandidateQuery.strict(question(everywhere)), CandidateQuery.wide(question(everywhere))}) {
            assertThat(query.replaceAll("(?<=[\\p{L}\\p{N}])\\^[0-9.]+", ""))
                    .matches("(\\+?\\([A-Z][\\p{Ll}0-9]*( [A-Z][\\p{Ll}0-9]*)*\\) ?)+");
        }
    }

    private static Question named(String name) {
        return question(new SearchTerms(null, name, null, null, null, null, null, null, null, null));
    }

    private static String exact(String typed) {
        assertThat(ExactQuery.isFor(inOneBox(typed))).isTrue();
        return ExactQuery.of(inOneBox(typed));
    }

    private static Question inOneBox(String typed) {
        return question(new SearchTerms(typed, null, null, null, null, null, null, null, null, null));
    }

    private static Question question(SearchTerms terms) {
        return Question.of(terms, LocalDate.of(2011, 3, 31));
    }
}
