package org.joinedup.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.match.Decision.Kind.CANNOT_LINK;
import static org.joinedup.match.Decision.Kind.MUST_LINK;
import static org.joinedup.match.People.person;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.joinedup.match.model.ModelFolder;
import org.joinedup.person.Sex;
import org.joinedup.source.SourceRecordKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who is put together, told by invented people who are each hard to match in one way and come to
/// live in a town that the model was trained on.
class FellegiSunterTests {

    private static final String NHS = "9999999018";
    private static final String ANOTHER_NHS = "9999999026";

    @TempDir
    private static Path folder;

    private static FellegiSunter matcher;

    @BeforeAll
    static void trainsOnATown() {
        matcher = new FellegiSunter(new ModelFolder(folder), Clock.systemUTC());
        matcher.adopt(matcher.train(Town.records(1_500, 2)).version());
    }

    @Test
    void putsTheSameNhsNumberTogetherThoughTheNameIsMisspelt() {
        assertOne(
                person("health/1", "Ada", "Okafor").born("2001-03-29").nhs(NHS),
                person("schools/1", "Adah", "Okaffor").born("2001-03-29").nhs(NHS));
    }

    @Test
    void putsANicknameTogether() {
        assertOne(
                person("health/1", "Elizabeth", "Marsh").born("1984-07-02"),
                person("housing/1", "Liz", "MARSH").born("1984-07-02"));
    }

    @Test
    void putsSpellingsOfOneNameTogether() {
        assertOne(
                person("health/1", "Muhammad", "Al-Hassan").born("2009-11-30"),
                person("schools/1", "Mohammed", "Al Hassan").born("2009-11-30"));
    }

    @Test
    void putsSwappedNamesTogether() {
        assertOne(
                person("health/1", "Chen", "Wei").born("2008-05-17"),
                person("schools/1", "Wei", "Chen").born("2008-05-17"));
    }

    @Test
    void putsAMistypedBirthdayAtTheSamePropertyTogether() {
        assertOne(
                person("health/1", "Joan", "Firth").born("1951-10-21").at("1001", "4 Elm Road", "NG8 3AB"),
                person("housing/1", "Joan", "Firth").born("1951-10-12").at("1001", "4 Elm Road", "NG8 3AB"));
    }

    @Test
    void putsABirthdayOfTheFirstOfJanuaryTogether() {
        assertOne(
                person("health/1", "Yusuf", "Warsame").born("1979-08-14").at("9 Ash Way", "NG8 3AC"),
                person("housing/1", "Yusuf", "Warsame").born("1979-01-01").at("9 Ash Way", "NG8 3AC"));
    }

    @Test
    void putsAMoverTogether() {
        assertOne(
                person("health/1", "Priya", "Nair").born("1993-04-09").at("2 Oak Close", "NG8 3AD"),
                person("housing/1", "Priya", "Nair").born("1993-04-09").at("77 Mill Lane", "NG5 1XY"));
    }

    @Test
    void putsAMaidenNameTogetherByTheFormerName() {
        assertOne(
                person("health/1", "Karen", "Booth").born("1975-06-18"),
                person("housing/1", "Karen", "Shah").formerly("Booth").born("1975-06-18"));
    }

    @Test
    void putsADoubleBarrelledNameTogetherWithEitherPart() {
        assertOne(
                person("health/1", "Zoë", "Hall-Perry").born("2003-09-01"),
                person("schools/1", "Zoe", "Perry").born("2003-09-01"));
    }

    @Test
    void keepsTwinsApart() {
        assertApart(
                person("schools/1", "Ada", "Okafor").born("2001-03-29").at("1001", "4 Elm Road", "NG8 3AB"),
                person("schools/2", "Ife", "Okafor").born("2001-03-29").at("1001", "4 Elm Road", "NG8 3AB"));
    }

    @Test
    void keepsTwinsOfDifferentSexApart() {
        assertApart(
                person("schools/1", "Jaylin", "Cole")
                        .of(Sex.MALE)
                        .born("2001-03-29")
                        .at("4 Elm Road", "NG8 3AB"),
                person("health/2", "Eve", "Cole")
                        .of(Sex.FEMALE)
                        .born("2001-03-29")
                        .at("4 Elm Road", "NG8 3AB"));
    }

    @Test
    void keepsFatherAndSonApart() {
        assertApart(
                person("housing/1", "John", "Tull").born("1970-03-29").at("1001", "4 Elm Road", "NG8 3AB"),
                person("schools/2", "John", "Tull").born("2001-08-02").at("1001", "4 Elm Road", "NG8 3AB"));
    }

    @Test
    void keepsTwoNhsNumbersApartThoughAllElseAgrees() {
        assertApart(
                person("health/1", "Ada", "Okafor").born("2001-03-29").nhs(NHS),
                person("schools/1", "Ada", "Okafor").born("2001-03-29").nhs(ANOTHER_NHS));
    }

    @Test
    void keepsTwoNhsNumbersApartThoughARecordBetweenThemFitsBoth() {
        var between = person("schools/1", "Ada", "Okafor").born("2001-03-29");
        var clusters = match(
                List.of(),
                between,
                between.under("health/1").nhs(NHS),
                between.under("health/2").nhs(ANOTHER_NHS));
        assertThat(clusters).extracting(cluster -> cluster.members().size()).containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void keepsAMothersNumberOnHerChildsRecordApart() {
        assertApart(
                person("health/1", "Grace", "Okafor").born("1975-02-14").nhs(NHS),
                person("health/2", "Ada", "Okafor").born("2001-03-29").nhs(NHS));
    }

    @Test
    void keepsTheSameNameApartWhenBirthDatesDiffer() {
        assertApart(
                person("health/1", "David", "Smith").born("1985-02-14"),
                person("housing/2", "David", "Smith").born("1958-06-30"));
    }

    @Test
    void keepsARecordOfTwoFrequentNamesOnlyAlone() {
        assertApart(person("police/1", "Ada", "Ashbury"), person("housing/2", "Ada", "Ashbury"));
    }

    @Test
    void putsTogetherWhatAPersonDecided() {
        var ada = person("health/1", "Ada", "Okafor").born("2001-03-29");
        var other = person("housing/7", "Dean", "Hollis").born("1990-02-03");
        assertThat(match(List.of(decision("health/1", "housing/7", MUST_LINK)), ada, other))
                .hasSize(1);
    }

    @Test
    void keepsApartWhatAPersonDecided() {
        var ada = person("health/1", "Ada", "Okafor").born("2001-03-29").nhs(NHS);
        assertThat(match(List.of(decision("health/1", "housing/7", CANNOT_LINK)), ada, ada.under("housing/7")))
                .hasSize(2);
    }

    @Test
    void keepsApartWhatAPersonDecidedThoughARecordBetweenThemFitsBoth() {
        var ada = person("health/1", "Ada", "Okafor").born("2001-03-29").nhs(NHS);
        var clusters = match(
                List.of(decision("health/1", "housing/7", CANNOT_LINK)),
                ada,
                ada.under("housing/7"),
                ada.under("schools/3"));
        assertThat(clusters).extracting(cluster -> cluster.members().size()).containsExactlyInAnyOrder(2, 1);
    }

    @Test
    void linksAcrossAChainOfDecisions() {
        var clusters = match(
                List.of(decision("health/1", "housing/7", MUST_LINK), decision("housing/7", "schools/3", MUST_LINK)),
                person("health/1", "Ada", "Okafor").born("2001-03-29"),
                person("housing/7", "Dean", "Hollis").born("1990-02-03"),
                person("schools/3", "Priya", "Nair").born("1993-04-09"));
        assertThat(clusters).hasSize(1);
    }

    private static void assertOne(People... people) {
        assertThat(match(List.of(), people)).hasSize(1);
    }

    private static void assertApart(People... people) {
        assertThat(match(List.of(), people)).hasSize(people.length);
    }

    /// @return the clusters of these people, who live among others
    private static List<Cluster> match(List<Decision> decisions, People... people) {
        var records = new ArrayList<>(Town.records(50, 3));
        var asked = Arrays.stream(people).map(People::record).toList();
        records.addAll(asked);
        var keys = asked.stream().map(record -> record.key()).toList();
        return matcher.match(records, decisions, Map.of()).clusters().stream()
                .filter(cluster -> cluster.members().stream().anyMatch(member -> keys.contains(member.key())))
                .toList();
    }

    private static Decision decision(String left, String right, Decision.Kind kind) {
        return new Decision(SourceRecordKey.parse(left), SourceRecordKey.parse(right), kind);
    }
}
