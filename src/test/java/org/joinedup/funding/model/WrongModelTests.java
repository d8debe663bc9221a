package org.joinedup.funding.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.joinedup.funding.indicator.Publications;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is wrong with a model or its files is said with file, line and what to do.
class WrongModelTests {

    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void modelIsSound() {
        folder = Folder.of(path);
        assertThat(folder.messages()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: Three areas | # | model.yaml, 'name': 'name' is missing or empty; write it.",
                "fund: 1000.50 | fund: 1,000 | model.yaml, line 2, 'fund': 'fund' cannot be used: write a number",
                "fund: 1000.50 | fund: 1000.505 | model.yaml, line 2, 'fund': 'fund' cannot be used: write pounds",
                "fund: 1000.50 | fund: -1 | model.yaml, line 2, 'fund': 'fund' cannot be used: write pounds",
                "fund: 1000.50 | fund: [1, 2] | model.yaml, line 2, 'fund': 'fund' must be one value.",
                "vintage: 2011 | vintage: 2012 | model.yaml, line 3, 'vintage': 'vintage' cannot be used: write 2001",
                "weight: 2 | wieght: 2 | model.yaml, line 11, 'domains[1].wieght': 'domains[1].wieght' means nothing",
                "weight: 2 | weight: -2 | model.yaml, line 11, 'domains[1].weight': ",
                "weight: 3 | weight: 0 | model.yaml, line 16, 'domains[2].indicators[1].weight': ",
                "name: Health | name: Safety | model.yaml, line 14, 'domains[2].name': ",
                "id: crime} | id: crimes} | model.yaml, line 13, 'domains[1].indicators[1].id': No source of the model has this indicator; is 'crime' meant?",
                "kept: crime | kept: arson | model.yaml, 'decisions': Decision 1 kept an indicator",
                "on: 2011-03-01 | on: 1 March | model.yaml, line 19, 'decisions[1].on': ",
                "mapping: small} | mapping: smal} | model.yaml, line 8, 'sources[2].mapping': No mapping has this name",
                "mapping/small.yaml | mapping/none.yaml | none.yaml: The file is not there",
                "file: need.csv | file: none.csv | none.csv: The file is not there",
                "areas: areas.csv | areas: none.csv | none.csv: The file is not there",
                "areas: areas.csv | within: [Corby, Kettering] | model.yaml, line 4, 'within': No area lies in district 1",
                "population: people | population: nobody | model.yaml, line 5, 'population': No source",
                "vintage: 2011 | vintage: 2011\\nmethod: FIGURES | model.yaml, line 4, 'method': 'method' cannot be used: write one of"
            })
    void saysWhatIsWrongWithAModel(String right, String wrong, String message) {
        folder.with("model.yaml", Folder.MODEL.replace(right, wrong.replace("\\n", "\n")));
        assertThat(folder.messages()).first().asString().startsWith(message);
        assertThat(folder.read().model()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "direction: HIGH_VALUE_IS_MORE_NEED | missing: REFUSE | MissingKey",
                "direction: HIGH_VALUE_IS_MORE_NEED | direction: UP | WrongValue",
                "column: Crimes | unused: Crimes | MissingKey",
                "id: crime | id: Crime rate | WrongValue",
                "id: crime | id: people | WrongValue",
                "period: 2011 | period: 2011\\npublisher: them | UnknownKey",
                "unit: people | unit: people, thousandsSeparator: . | WrongValue"
            })
    void saysWhatIsWrongWithAMapping(String right, String wrong, String code) {
        folder.with("mapping/small.yaml", Folder.MAPPING.replaceFirst(right, wrong.replace("\\n", "\n")));
        assertThat(folder.codes()).contains(code);
        assertThat(folder.read().model()).isNull();
    }

    @Test
    void saysWhichLineIsNoYaml() {
        folder.with("model.yaml", "name: One\nname: Two\n");
        assertThat(folder.messages()).singleElement().asString().startsWith("model.yaml, line 2: The file cannot be");
        folder.with("model.yaml", "just text");
        assertThat(folder.codes()).containsExactly("UnreadableYaml");
        folder.with("model.yaml", "");
        assertThat(folder.codes()).containsExactly("UnreadableYaml");
    }

    @Test
    void refusesWeightsOfWhichNoneCounts() {
        folder.with(
                "model.yaml",
                Folder.MODEL.replace("weight: 2", "weight: 0").replace("Health", "Health\n    weight: 0"));
        assertThat(folder.codes()).containsExactly("WrongChoice");
    }

    @Test
    void refusesADomainWithoutIndicators() {
        folder.with("model.yaml", Folder.MODEL.replace("      - {id: crime}\n", ""));
        assertThat(folder.messages())
                .first()
                .asString()
                .startsWith(
                        "model.yaml, line 12, 'domains[1].indicators': 'domains[1].indicators' must be a list of indicators");
    }

    @Test
    void saysHowManyAreasAFileLacksAndWhich() {
        folder.with("need.csv", Folder.NEED.replace("E01000003,4,10,0.5\n", ""));
        assertThat(folder.messages())
                .containsExactly("need.csv: 1 of the model's areas are not in the file: E01000003; add their rows.");
    }

    @Test
    void saysHowManyAreasNobodyKnows() {
        folder.with("people.csv", Folder.PEOPLE + "E01000004,5\nE01000005,5\n");
        assertThat(folder.messages())
                .containsExactly("people.csv, line 5: 2 areas of the file are not among the model's: "
                        + "E01000004, E01000005; say 'within', or name their areas' file.");
    }

    @Test
    void saysFromWhichFileTheAreasAre() {
        folder.with("model.yaml", Folder.MODEL.replace("areas: areas.csv\n", ""))
                .with("need.csv", Folder.NEED.replace("E01000003,4,10,0.5\n", ""));
        assertThat(folder.messages())
                .containsExactly("people.csv, line 4: 1 areas of the file are not among the model's: E01000003;"
                        + " the areas are those of need.csv; perhaps it lacks them.");
    }

    @Test
    void advisesNoRuleForABlankPopulation() {
        folder.with("people.csv", Folder.PEOPLE.replace("200", ""));
        assertThat(folder.messages())
                .containsExactly("people.csv, line 3, 'People': 'People' is empty; every area needs a value here,"
                        + " fill it in.");
        folder.with("people.csv", Folder.PEOPLE).with("need.csv", Folder.NEED.replace("2.5", ""));
        assertThat(folder.messages()).singleElement().asString().contains("choose MEDIAN or LEAVE_OUT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit: people, direction: HIGH_VALUE_IS_LESS_NEED",
                "unit: score, direction: HIGH_VALUE_IS_MORE_NEED"
            })
    void refusesAPopulationThatCountsNobody(String meaning) {
        folder.with(
                "mapping/small.yaml",
                Folder.MAPPING.replaceFirst("unit: people, direction: HIGH_VALUE_IS_MORE_NEED", meaning));
        assertThat(folder.messages())
                .containsExactly("model.yaml, line 5, 'population': The population must be an indicator that counts,"
                        + " whose unit is such as people and whose direction is HIGH_VALUE_IS_MORE_NEED; name one.");
        assertThat(folder.read().model()).isNull();
    }

    @Test
    void refusesAnIndicatorThatTwoFilesHave() {
        folder.with(
                        "model.yaml",
                        Folder.MODEL.replace(
                                "  - {file: need", "  - {file: need2.csv, mapping: small}\n  - {file: need"))
                .with("need2.csv", Folder.NEED);
        assertThat(folder.codes()).containsOnly("IndicatorInSeveral");
    }

    @Test
    void needsLastYearWhereAmountsAreLimited() {
        folder.with("model.yaml", Folder.MODEL + "limits: {floor: -5}\n");
        assertThat(folder.messages())
                .containsExactly(
                        "model.yaml, line 20, 'limits.lastYear': 'limits.lastYear' is missing or empty; write it.");
        folder.with("model.yaml", Folder.MODEL + "limits: {floor: -5, ceiling: -6, lastYear: none.csv}\n");
        assertThat(folder.codes()).containsExactly("WrongValue");
    }

    @Test
    void findsNothingWrongWithTheShippedMappings() {
        assertThat(Publications.shipped().issues()).isEmpty();
        assertThat(Publications.shipped().indicators())
                .extracting(one -> one.id())
                .doesNotHaveDuplicates();
    }
}
