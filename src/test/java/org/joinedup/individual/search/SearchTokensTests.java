package org.joinedup.individual.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTokensTests {

    @Test
    void leaveOutALetterAtATime() {
        assertThat(SearchTokens.nameSlips("zoe")).containsExactly("Dzoe", "Doe", "Dze", "Dzo");
        assertThat(SearchTokens.nameSlips("bo")).containsExactly("Dbo");
    }

    @ParameterizedTest
    @CsvSource({"okafor,okafar", "okafor,okafro", "okafor,okfor", "okafor,okaffor", "marsh,mrash", "ng,ngo"})
    void areSharedByWordsOneSlipApart(String one, String other) {
        assertThat(SearchTokens.nameSlips(one)).containsAnyElementsOf(SearchTokens.nameSlips(other));
    }

    @Test
    void areNotSharedByWordsThatHaveLittleInCommon() {
        assertThat(SearchTokens.nameSlips("okafor")).doesNotContainAnyElementsOf(SearchTokens.nameSlips("okxxor"));
    }

    @Test
    void holdTheRootsOfNicknamesOnly() {
        assertThat(SearchTokens.roots("benji")).isEqualTo(List.of("Rbenjamin"));
        assertThat(SearchTokens.roots("al")).contains("Ralan", "Ralbert");
        assertThat(SearchTokens.roots("larkspindle")).isEmpty();
    }

    @Test
    void holdTheDigitsOfADate() {
        assertThat(SearchTokens.digits(LocalDate.of(1990, 3, 7))).isEqualTo(19900307);
        assertThat(SearchTokens.birthMonth(1990, 3)).isEqualTo("M199003");
        assertThat(SearchTokens.birthDay(3, 7)).isEqualTo("T307");
        assertThat(SearchTokens.birthYearDay(1990, 7)).isEqualTo("Q199007");
    }

    @Test
    void cutBeginningsAtTheLongestInTheIndex() {
        assertThat(SearchTokens.nameBeginning("larkspindle")).isEqualTo("Plarkspi");
        assertThat(SearchTokens.beginnings("larkspindle", 5)).containsExactly("larks", "larksp", "larkspi");
    }

    @ParameterizedTest
    @CsvSource({
        "catherine,kathryn",
        "geoff,jeff",
        "philip,filip",
        "sean,shaun",
        "smith,smyth",
        "mohammed,muhammad",
        "knight,night",
        "wright,right",
        "cecilia,sesilia",
        "eileen,aileen",
        "zara,sara"
    })
    void soundAlike(String one, String other) {
        assertThat(Sound.code(one)).isEqualTo(Sound.code(other));
    }

    @ParameterizedTest
    @CsvSource({"smith,jones", "ada,ife", "carl,charlotte"})
    void soundDifferent(String one, String other) {
        assertThat(Set.of(Sound.code(one), Sound.code(other))).hasSize(2);
    }
}
