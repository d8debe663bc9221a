package org.joinedup.involvement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FullTextQueryTests {

    @Test
    void allowsNoSlipInAShortWordOneInALongerAndTwoInALong() {
        assertThat(FullTextQuery.of("Ada")).isEqualTo("(((ada^4 OR ada*)))");
        assertThat(FullTextQuery.of("Adam")).isEqualTo("(((adam^4 OR adam*^2 OR adam~1)))");
        assertThat(FullTextQuery.of("Okafor")).isEqualTo("(((okafor^4 OR okafor*^2 OR okafor~2)))");
    }

    @Test
    void asksForEveryWord() {
        assertThat(FullTextQuery.of("  Ada \t Bo ")).isEqualTo("(((ada^4 OR ada*))) AND (((bo^4 OR bo*)))");
    }

    @Test
    void asksForThePartsOfANameOrForBothInOne() {
        assertThat(FullTextQuery.of("O'By")).isEqualTo("(((o^4 OR o*) AND (by^4 OR by*)) OR ((oby^4 OR oby*)))");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "*", "&& || !", "(){}[]^\"~*?:\\/", "-'-"})
    void asksForNothingWhenThereIsNoWord(String typed) {
        assertThat(FullTextQuery.of(typed)).isNull();
    }

    @Test
    void looksAtTheFirst100CharactersOnly() {
        assertThat(FullTextQuery.of("a ".repeat(50) + "b")).doesNotContain("b");
    }
}
