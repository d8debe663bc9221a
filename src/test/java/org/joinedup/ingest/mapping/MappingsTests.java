package org.joinedup.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joinedup.source.SourceSystem.Frequency;
import org.joinedup.source.SourceSystem.Population;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingsTests {

    private static final Path EDUCATION = Path.of("src/test/resources/ingest/mapping/education.yaml");

    @TempDir
    Path folder;

    @Test
    void readsWhatThePartnerAgreedTo() throws IOException {
        var mapping = read(Files.readString(EDUCATION));
        assertThat(mapping.system().code()).isEqualTo("education");
        assertThat(mapping.system().frequency()).isEqualTo(Frequency.DAILY);
        assertThat(mapping.system().population())
                .isEqualTo(new Population("Pupils on the roll of the city's schools", 3, 19));
        assertThat(mapping.format().encoding()).isEqualTo(StandardCharsets.UTF_8);
        assertThat(mapping.people().columns()).containsEntry(Field.ADDRESS, List.of("Address 1", "Address 2"));
        assertThat(mapping.people().codes())
                .containsEntry(Field.SEX, Map.of("M", "MALE", "F", "FEMALE", "X", "INDETERMINATE"));
        assertThat(mapping.dataFiles()).extracting(MappedFile::kind).doesNotContain(FileKind.CONTROL);
    }

    @Test
    void sharesWithTheRolesThatTheAgreementNamesOrWithAll() throws IOException {
        var content = Files.readString(EDUCATION);
        assertThat(read(content).system().agreement().roles())
                .containsExactly(
                        "PRACTITIONER",
                        "TEAM_MANAGER",
                        "DATA_MANAGER",
                        "ANALYST",
                        "FUNDING_OFFICER",
                        "AUDITOR",
                        "ADMINISTRATOR");
        var some =
                content.replace("frequency: DAILY\nagreement:", "frequency: DAILY\nagreement:\n  roles: PRACTITIONER");
        assertThat(read(some).system().agreement().roles()).containsExactly("PRACTITIONER");
    }

    @Test
    void keepsCodesAsTheyAreWritten() throws IOException {
        var mapping = read(Files.readString(EDUCATION)
                .replace("{M: MALE, F: FEMALE, X: INDETERMINATE}", "{01: MALE}")
                .replace("values: [Deleted]", "values: [007, no]"));
        assertThat(mapping.people().codes()).containsEntry(Field.SEX, Map.of("01", "MALE"));
        assertThat(mapping.people().removed()).isNotNull();
        assertThat(mapping.people().removed().values()).containsExactlyInAnyOrder("007", "no");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "owner: City council, schools and learning|owners: x|'owner' is missing.",
                "name: Education|name: Education\\nnames: x|'names' is unknown; is 'name' meant?",
                "    givenName: Forename|    giveName: Forename|'people.columns.giveName' is unknown; is 'givenName'"
                        + " meant?",
                "    recordId: Pupil ID|    recordId:|'people.columns.recordId' is missing.",
                "    from: Start|    team: Start|'involvements.columns.from' is missing.",
                "encoding: UTF-8|encoding: UTF-9|'format.encoding' names 'UTF-9', which Java does not know.",
                "separator: \",\"|separator: tab|'format.separator' must be one character, such as \",\" or \"\\t\".",
                "d MMM yyyy|d MMM yy|'format.dates' has the pattern 'd MMM yy' that cannot be used: a year of two"
                        + " digits does not say which century.",
                "d MMM yyyy|MM/yyyy|'format.dates' has the pattern 'MM/yyyy' that cannot be used: it does not say"
                        + " day, month and year.",
                "frequency: DAILY|frequency: OFTEN|'frequency' must be one of DAILY, WEEKLY, MONTHLY, TERMLY,"
                        + " QUARTERLY.",
                "system: education|system: Education|'system' is wrong: a system's code is lower-case letters, digits"
                        + " and hyphens.",
                "fromAge: 3|fromAge: three|'population.fromAge' must be a whole number.",
                "fromAge: 3|fromAge: 20|'population.fromAge' is wrong: ages go from 0 upwards.",
                "X: INDETERMINATE|X: UNKNOWN|'people.values.sex.X' must be one of [FEMALE, MALE, INDETERMINATE].",
                "file: pupils.csv|file: ../pupils.csv|'people.file' must be a file's plain name.",
                "givenName: Forename|givenName: [A, B]|'people.columns.givenName' must be one column; only 'address'"
                        + " may be made up of several.",
                "{service: Education welfare service}|{from: x}|'involvements.constants.from' is a column too.",
                "{column: Status, values: [Deleted]}|{column: Status}|'people.removed.values' is missing.",
                "  reference: ISA-EDU-1|  reference: x\\n  roles: [PRACTITIONER, NURSE]|'agreement.roles' must be of"
                        + " PRACTITIONER, TEAM_MANAGER, DATA_MANAGER, ANALYST, FUNDING_OFFICER, AUDITOR, ADMINISTRATOR.",
                "controlTotals:|relations:\\n  file: r.csv\\n  columns: {relationId: A, recordId: B, relatedRecordId: C,"
                        + " relation: D}\\n  values: {relation: {M: MOTHER}}\\ncontrolTotals:|'relations.values.relation.M'"
                        + " must be one of [PARENT, CARER, CHILD, CARED_FOR, SIBLING, PARTNER].",
                "controlTotals:|relations:\\n  file: r.csv\\n  columns: {relationId: A, recordId: B, relatedRecordId: C}"
                        + "\\ncontrolTotals:|'relations.columns.relation' is missing.",
            })
    void saysInOneSentenceWhichKeyIsWrong(String right, String wrong, String sentence) throws IOException {
        var content = Files.readString(EDUCATION)
                .replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong.replace("\\n", "\n")));
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> read(content))
                .withMessage("test.yaml: " + sentence);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {"a: [", "just text", "# nothing", "a: 1\\na: 2"})
    void refusesWhatIsNoYamlWithKeys(String content) {
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> read(content.replace("\\n", "\n")))
                .withMessageStartingWith("test.yaml: ");
    }

    @Test
    void refusesTwoMappingsWithOneCode() throws IOException {
        Files.copy(EDUCATION, folder.resolve("a.yaml"));
        Files.copy(EDUCATION, folder.resolve("b.yml"));
        assertThatExceptionOfType(MappingException.class)
                .isThrownBy(() -> Mappings.ofFolder(folder))
                .withMessage("b.yml: 'system' is 'education', which another mapping has already.");
    }

    @Test
    void letsAFolderReplaceAndAdd() throws IOException {
        var text = Files.readString(EDUCATION);
        Files.writeString(folder.resolve("mine.yaml"), text.replace("name: Education", "name: Schools"));
        Files.writeString(folder.resolve("more.yaml"), text.replace("system: education", "system: colleges"));
        var mappings = Mappings.ofClasspath("ingest/mapping").replacedBy(Mappings.ofFolder(folder));
        assertThat(mappings.bySystem()).containsOnlyKeys("colleges", "education");
        assertThat(mappings.find("education").orElseThrow().system().name()).isEqualTo("Schools");
    }

    @Test
    void refusesAFolderThatIsNotThere() {
        assertThatExceptionOfType(MappingException.class).isThrownBy(() -> Mappings.ofFolder(folder.resolve("none")));
    }

    private static Mapping read(String content) {
        return Mapping.read("test.yaml", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }
}
