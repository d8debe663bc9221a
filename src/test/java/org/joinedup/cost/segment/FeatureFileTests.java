package org.joinedup.cost.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeatureFileTests {

    private static final String HEADER = "code,label,types,measure,among\n";

    @Test
    void readsTheShippedFeatures() {
        assertThat(FeatureFile.read((Path) null))
                .contains(new Feature(
                        "SERIOUS_OF_REFERRED",
                        "Core assessment or section 47 enquiry, of those referred",
                        Set.of("CORE_ASSESSMENT", "SECTION_47_ENQUIRY"),
                        Measure.PEOPLE,
                        "SOCIAL_WORK_REFERRAL"))
                .extracting(Feature::code)
                .contains("SOCIAL_HOUSING", "TEENAGE_PREGNANCY", "NEET", "SEN", "YOT", "POLICE", "ARREARS_ACTION");
    }

    @Test
    void readsAPlacesOwn() throws IOException {
        assertThat(read("A,Aid,X Y,DAYS,\nB,Aided tenants,OWNED,TENURE,A"))
                .containsExactly(
                        new Feature("A", "Aid", Set.of("X", "Y"), Measure.DAYS, null),
                        new Feature("B", "Aided tenants", Set.of("OWNED"), Measure.TENURE, "A"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,Aid,X,DAYS,|features.csv, line 2: 'code' is capital letters and digits",
                "A,,X,DAYS,|features.csv, line 2: 'label' is not blank",
                "A,Aid,,DAYS,|features.csv, line 2: 'types' is codes with a blank between",
                "A,Aid,RENTED,TENURE,|features.csv, line 2: 'types' is codes with a blank between",
                "A,Aid,X,WEEKS,|features.csv, line 2: 'measure' is PEOPLE, DAYS or TENURE",
                "A,Aid,X,DAYS,B|features.csv, line 2: 'among' is a code of a row above"
            })
    void refusesWhatItCannotUse(String row, String sentence) {
        assertThatThrownBy(() -> read(row)).hasMessage(sentence);
    }

    @Test
    void refusesACodeThatStandsThereTwice() {
        assertThatThrownBy(() -> read("A,Aid,X,DAYS,\nA,Aid,X,DAYS,"))
                .hasMessage("features.csv, line 3: 'code' stands there twice");
    }

    @Test
    void refusesAFileWithoutAColumn() {
        assertThatThrownBy(() -> FeatureFile.read(new StringReader("code,label\nA,Aid")))
                .hasMessageStartingWith("features.csv, line 2: the columns are [code, label,");
    }

    @Test
    void refusesNoneAndTooMany() {
        var many = new StringBuilder();
        for (var i = 0; i <= FeatureFile.MOST; i++) {
            many.append("A").append(i).append(",Aid,X,DAYS,\n");
        }
        assertThatThrownBy(() -> read("")).hasMessage("features.csv: there are 1 to 63 features");
        assertThatThrownBy(() -> read(many.toString())).hasMessage("features.csv: there are 1 to 63 features");
    }

    private static List<Feature> read(String rows) throws IOException {
        return FeatureFile.read(new StringReader(HEADER + rows));
    }
}
