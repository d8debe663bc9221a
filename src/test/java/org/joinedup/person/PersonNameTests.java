package org.joinedup.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonNameTests {

    @Test
    void displaysWhatIsHeld() {
        assertThat(new PersonName("Ada", "Ngozi", "Okafor", "Eze").display()).isEqualTo("Ada Okafor");
        assertThat(new PersonName(null, null, "Okafor", null).display()).isEqualTo("Okafor");
        assertThat(new PersonName(null, null, null, null).display()).isEmpty();
    }

    @Test
    void keepsTheNameOutOfWhatIsPrinted() {
        assertThat(new PersonName("Ada", "Ngozi", "Okafor", "Eze").toString())
                .doesNotContain("Ada", "Ngozi", "Okafor", "Eze");
    }
}
