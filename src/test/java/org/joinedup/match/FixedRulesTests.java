package org.joinedup.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.match.People.person;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.joinedup.person.Sex;
import org.joinedup.source.SourceRecord;
import org.junit.jupiter.api.Test;

/// Who is put together, told by invented people who are each hard to match in one way.
class FixedRulesTests {

    private static final String NHS = "9990000018";
    private static final String ANOTHER_NHS = "9990000026";

    @Test
    void putsTheSameNhsNumberTogetherThoughTheNameIsMisspelt() {
        assertOne(
                person("health/1", "Ada", "Okafor").born("2011-03-29").nhs(NHS),
                person("schools/1", "Adah", "Okaffor").born("2011-03-29").nhs(NHS));
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
    void putsAMissingBirthDateAtTheSamePostcodeTogether() {
        assertOne(
                person("police/1", "Dean", "Hollis").at("2 Oak Close", "NG8 3AD"),
                person("housing/1", "Dean", "Hollis").born("1990-02-03").at("2 Oak Close", "NG8 3AD"));
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
    void putsAMarriedNameTogetherByTheHome() {
        assertOne(
                person("health/1", "Karen", "Booth").born("1975-06-18").at("1002", "5 Elm Road", "NG8 3AB"),
                person("housing/1", "Karen", "Shah").born("1975-06-18").at("1002", "5 Elm Road", "NG8 3AB"));
    }

    @Test
    void putsADoubleBarrelledNameTogetherWithEitherPart() {
        assertOne(
                person("health/1", "Zoë", "Hall-Perry").born("2013-09-01"),
                person("schools/1", "Zoe", "Perry").born("2013-09-01"));
    }

    @Test
    void putsAGivenNameTogetherWithAMiddleName() {
        assertOne(
                person("health/1", "Mohammed", "Iqbal")
                        .middle("Bilal")
                        .born("2010-01-22")
                        .at("1 Fir St", "NG8 3AB"),
                person("schools/1", "Bilal", "Iqbal").born("2010-01-22").at("1 Fir St", "NG8 3AB"));
    }

    @Test
    void putsAMoverWithoutABirthDateTogetherByTheEmail() {
        assertOne(
                person("police/1", "Dean", "Hollis").mail("dean@example.org"),
                person("housing/1", "Dean", "Hollis").born("1990-02-03").mail(" Dean@Example.org"));
    }

    @Test
    void takesAnEmailThatManyHoldForNoContact() {
        var people = IntStream.range(0, 21)
                .mapToObj(i -> person("clinic/" + i, "Dean", "Hollis").mail("desk@example.org"))
                .toArray(People[]::new);
        assertApart(people);
    }

    @Test
    void keepsTwinsApart() {
        assertApart(
                person("schools/1", "Ada", "Okafor").born("2011-03-29").at("1001", "4 Elm Road", "NG8 3AB"),
                person("schools/2", "Ife", "Okafor").born("2011-03-29").at("1001", "4 Elm Road", "NG8 3AB"));
    }

    @Test
    void keepsTwinsWithLikeNamesApart() {
        assertApart(
                person("schools/1", "Amir", "Khan").born("2011-03-29").at("1001", "4 Elm Road", "NG8 3AB"),
                person("health/2", "Amira", "Khan").born("2011-03-29").at("1001", "4 Elm Road", "NG8 3AB"));
    }

    @Test
    void keepsTwinsOfDifferentSexApart() {
        assertApart(
                person("schools/1", "Jaylin", "Cole")
                        .of(Sex.MALE)
                        .born("2011-03-29")
                        .at("4 Elm Road", "NG8 3AB"),
                person("health/2", "Jaylyn", "Cole")
                        .of(Sex.FEMALE)
                        .born("2011-03-29")
                        .at("4 Elm Road", "NG8 3AB"));
    }

    @Test
    void keepsFatherAndSonApart() {
        assertApart(
                person("housing/1", "John", "Tull").born("1970-03-29").at("1001", "4 Elm Road", "NG8 3AB"),
                person("schools/2", "John", "Tull").born("2001-03-29").at("1001", "4 Elm Road", "NG8 3AB"));
    }

    @Test
    void keepsTwoNhsNumbersApartThoughAllElseAgrees() {
        assertApart(
                person("health/1", "Ada", "Okafor").born("2011-03-29").nhs(NHS),
                person("schools/1", "Ada", "Okafor").born("2011-03-29").nhs(ANOTHER_NHS));
    }

    @Test
    void keepsTwoNhsNumbersApartThoughARecordBetweenThemHoldsAnIdentifierOfEach() {
        var clusters = match(
                person("health/1", "Ada", "Okafor").nhs(NHS).upn("A123456789012"),
                person("health/2", "Ada", "Okafor").nhs(ANOTHER_NHS).nino("AB123456C"),
                person("schools/1", "Ada", "Okafor").upn("A123456789012").nino("AB123456C"));
        assertThat(clusters).extracting(cluster -> cluster.members().size()).containsExactly(2, 1);
    }

    @Test
    void leavesARecordAloneThatFitsTwoPeopleEquallyWell() {
        assertApart(
                person("housing/1", "John", "Tull").born("1970-03-29").at("1001", "4 Elm Road", "NG8 3AB"),
                person("schools/2", "John", "Tull").born("2001-03-29").at("1001", "4 Elm Road", "NG8 3AB"),
                person("police/3", "John", "Tull").at("1001", "4 Elm Road", "NG8 3AB"));
    }

    @Test
    void keepsTheSameShortFormOfTwoNamesApartWhenTheSexDiffers() {
        assertApart(
                person("schools/1", "Charlie", "Cole").of(Sex.MALE).born("2011-03-29"),
                person("health/2", "Charlotte", "Cole").of(Sex.FEMALE).born("2011-03-29"));
    }

    @Test
    void keepsAMothersNumberOnHerChildsRecordApart() {
        assertApart(
                person("health/1", "Grace", "Okafor").born("1985-02-14").nhs(NHS),
                person("health/2", "Ada", "Okafor").born("2011-03-29").nhs(NHS));
    }

    @Test
    void keepsTheSameNameApartWhenBirthDatesDiffer() {
        assertApart(
                person("health/1", "David", "Smith").born("1985-02-14"),
                person("housing/2", "David", "Smith").born("1988-06-30"));
    }

    @Test
    void keepsARecordOfTwoNamesOnlyAlone() {
        assertApart(person("police/1", "David", "Smith"), person("housing/2", "David", "Smith"));
    }

    private static void assertOne(People... people) {
        assertThat(match(people)).hasSize(1);
    }

    private static void assertApart(People... people) {
        assertThat(match(people)).hasSize(people.length);
    }

    private static List<Cluster> match(People... people) {
        List<SourceRecord> records = Arrays.stream(people).map(People::record).toList();
        return new FixedRules().match(records);
    }
}
