package org.joinedup.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.joinedup.linkage.csv.InputMistake;
import org.joinedup.match.table.Attribute;
import org.joinedup.match.table.Column;
import org.junit.jupiter.api.Test;

class MappingTests {

    @Test
    void readsAnAttributeAndItsColumn() {
        assertThat(Mapping.parse("family_name=Last name"))
                .isEqualTo(new Mapping(new Column(Attribute.FAMILY_NAME), List.of("Last name")));
    }

    @Test
    void joinsColumns() {
        assertThat(Mapping.parse("address=number + street+town").names()).containsExactly("number", "street", "town");
    }

    @Test
    void readsALabel() {
        assertThat(Mapping.parse("identifier:passport=passport_no").column())
                .isEqualTo(new Column(Attribute.IDENTIFIER, "passport"));
    }

    @Test
    void labelsByTheColumnWhenNothingElseIsSaid() {
        assertThat(Mapping.parse("text=birth_place").column()).isEqualTo(new Column(Attribute.TEXT, "birth_place"));
    }

    @Test
    void takesAttributesInAnyCaseAndWithHyphens() {
        assertThat(Mapping.parse("Birth-Date=dob").attribute()).isEqualTo(Attribute.BIRTH_DATE);
    }

    @Test
    void keepsAnEqualsSignInAColumn() {
        assertThat(Mapping.parse("email=a=b").names()).containsExactly("a=b");
    }

    @Test
    void namesTheAttributesWhenOneIsUnknown() {
        assertThatThrownBy(() -> Mapping.parse("forename=name"))
                .isInstanceOf(InputMistake.class)
                .hasMessageStartingWith("'forename' is not an attribute. These are: record_id, system, full_name,");
    }

    @Test
    void refusesALabelWhereThereIsOneKindOnly() {
        assertThatThrownBy(() -> Mapping.parse("sex:birth=sex"))
                .isInstanceOf(InputMistake.class)
                .hasMessage("Only identifier, text and category take a label after a colon; sex does not.");
    }

    @Test
    void needsAnAttributeAndAColumn() {
        assertThatThrownBy(() -> Mapping.parse("surname")).isInstanceOf(InputMistake.class);
        assertThatThrownBy(() -> Mapping.parse("=surname")).isInstanceOf(InputMistake.class);
        assertThatThrownBy(() -> Mapping.parse("family_name=")).isInstanceOf(InputMistake.class);
    }
}
