package org.joinedup.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.ingest.PartnerRows.ADA;
import static org.joinedup.ingest.PartnerRows.SAM;
import static org.joinedup.ingest.PartnerRows.WELFARE_OF_ADA;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.joinedup.ingest.Delivery.Scope;
import org.joinedup.ingest.issue.IngestIssue;
import org.joinedup.ingest.issue.Place;
import org.joinedup.ingest.issue.RowIssue.RelatedToThemself;
import org.joinedup.ingest.issue.RowIssue.UnknownPerson;
import org.joinedup.ingest.issue.ValueIssue.EndBeforeStart;
import org.joinedup.ingest.issue.ValueIssue.MissingValue;
import org.joinedup.ingest.issue.ValueIssue.UnknownCode;
import org.joinedup.ingest.issue.ValueIssue.UnreadableDate;
import org.joinedup.ingest.mapping.FileKind;
import org.joinedup.source.DutyContact;
import org.joinedup.source.RelationKind;
import org.joinedup.source.SourceRecordKey;
import org.joinedup.source.StatedRelation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Relations between a system's people, and what an involvement says of its practitioner's team.
class RelationRowsTests {

    @TempDir
    Path folder;

    private PartnerInbox inbox;

    @BeforeEach
    void startWithAnEmptyInbox() {
        inbox = new PartnerInbox(folder);
    }

    @Test
    void readsARelationAndTranslatesIt() {
        var extract = full("L-1,S-17,S-19,young carer of,01/02/2010,31/03/2011,");

        assertThat(extract.relations())
                .containsExactly(new StatedRelation(
                        key("L-1"),
                        "S-17",
                        "S-19",
                        RelationKind.CARED_FOR,
                        LocalDate.of(2010, 2, 1),
                        LocalDate.of(2011, 3, 31)));
        assertThat(issues(extract)).isEmpty();
    }

    @Test
    void needsNoDates() {
        var relation = full("L-1,S-17,S-19,brother or sister,,,").relations().getFirst();

        assertThat(relation.from()).isNull();
        assertThat(relation.to()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"'L-1,S-9,S-17,brother or sister,,,', Pupil", "'L-1,S-17,S-9,brother or sister,,,', Other pupil"})
    void rejectsARelationOfSomebodyWhoWasNotStaged(String row, String column) {
        assertRejected(row, new UnknownPerson(place(column)));
    }

    @Test
    void rejectsARelationOfAPersonToThemself() {
        assertRejected("L-1,S-17,S-17,brother or sister,,,", new RelatedToThemself(place("Other pupil")));
    }

    @ParameterizedTest
    @CsvSource({"SIBLING", "Brother or sister", "cousin"})
    void rejectsARelationThatWasNotAgreed(String code) {
        assertRejected("L-1,S-17,S-19," + code + ",,,", new UnknownCode(place("Relation"), true));
    }

    @ParameterizedTest
    @CsvSource({
        "'L-1,,S-19,brother or sister,,,', Pupil",
        "'L-1,S-17,,brother or sister,,,', Other pupil",
        "'L-1,S-17,S-19,,,,', Relation"
    })
    void rejectsARelationWithoutARequiredValue(String row, String column) {
        assertRejected(row, new MissingValue(place(column)));
    }

    @Test
    void leavesOutDatesThatCannotBeUsed() {
        var extract = full("L-1,S-17,S-19,brother or sister,05/11/2003,04/11/2003,");
        assertThat(issues(extract)).containsExactly(new EndBeforeStart(place("End")));
        assertThat(extract.relations().getFirst().to()).isNull();

        var other = full("L-1,S-17,S-19,brother or sister,2003,,");
        assertThat(issues(other)).containsExactly(new UnreadableDate(place("Start"), false, List.of("dd/MM/yyyy")));
        assertThat(other.relations().getFirst().from()).isNull();
    }

    @Test
    void countsEveryRowAsStagedOrRejected() {
        var extract = full(
                "L-1,S-17,S-19,brother or sister,,,",
                "L-2,S-17,S-17,brother or sister,,,",
                "L-3,S-17,S-9,brother or sister,,,",
                "L-4,,,,,,Withdrawn");
        var report = extract.reports().get(4);

        assertThat(report.kind()).isEqualTo(FileKind.RELATIONS);
        assertThat(report.rowsIn()).isEqualTo(4);
        assertThat(report.rowsStaged()).isEqualTo(2);
        assertThat(report.rowsRejected()).isEqualTo(2);
        assertThat(extract.removed(FileKind.RELATIONS)).containsExactly(key("L-4"));
        assertThat(extract.rejected(FileKind.RELATIONS)).containsExactlyInAnyOrder(key("L-2"), key("L-3"));
    }

    @Test
    void expectsBothPeopleOfADeltaToBeKnown() {
        inbox.schools("2011-04-01-delta")
                .relations("L-1,S-17,S-19,brother or sister,,,")
                .arrives();
        var delivery = delivery("2011-04-01-delta", Scope.DELTA);

        assertThat(read(delivery).peopleExpected()).containsExactly("S-17", "S-19");
    }

    @Test
    void readsTheLeadPractitionerAndTheDutyContactOfOneWhoLeft() {
        inbox.schools("2011-03-31-full")
                .pupils(ADA)
                .involvements(
                        WELFARE_OF_ADA + ",Y,01/03/2011,0115 496 0099,duty@schools.example.org",
                        "E-2,S-17,Educational psychology,W-2,Noor Haddad,,,,,01/09/2010,,N,,,",
                        "E-3,S-17,Behaviour support,W-3,Robin Achebe,,,,,01/09/2010,,,soon,,")
                .arrives();
        var extract = read(delivery("2011-03-31-full", Scope.FULL));

        assertThat(extract.involvements()).extracting(row -> row.lead()).containsExactly(true, false, false);
        var pat = extract.involvements().getFirst().practitioner();
        assertThat(pat).isNotNull();
        assertThat(pat.leftOn()).isEqualTo(LocalDate.of(2011, 3, 1));
        assertThat(pat.duty()).isEqualTo(new DutyContact("0115 496 0099", "duty@schools.example.org"));
        assertThat(issues(extract))
                .containsExactly(
                        new UnreadableDate(new Place("involvements.csv", 4, "Left"), false, List.of("dd/MM/yyyy")));
    }

    @Test
    void leavesOutACodeForTheLeadThatWasNotAgreed() {
        inbox.schools("2011-03-31-full")
                .pupils(ADA)
                .involvements(WELFARE_OF_ADA + ",maybe")
                .arrives();
        var extract = read(delivery("2011-03-31-full", Scope.FULL));

        assertThat(issues(extract)).containsExactly(new UnknownCode(new Place("involvements.csv", 2, "Lead"), false));
        assertThat(extract.involvements().getFirst().lead()).isFalse();
    }

    private Extract full(String... relations) {
        inbox.schools("2011-03-31-full").pupils(ADA, SAM).relations(relations).arrives();
        return read(delivery("2011-03-31-full", Scope.FULL));
    }

    private void assertRejected(String row, IngestIssue issue) {
        var extract = full(row);
        assertThat(issues(extract)).containsExactly(issue);
        assertThat(extract.relations()).isEmpty();
        assertThat(extract.rejected(FileKind.RELATIONS)).containsExactly(key("L-1"));
    }

    private Delivery delivery(String name, Scope scope) {
        var date = LocalDate.parse(name.substring(0, 10));
        return new Delivery("schools", date, scope, folder.resolve("schools").resolve(name));
    }

    private static Extract read(Delivery delivery) {
        var mapping = PartnerInbox.MAPPINGS.find("schools").orElseThrow();
        return new ExtractReader().read(mapping, delivery);
    }

    private static List<IngestIssue> issues(Extract extract) {
        return extract.reports().stream()
                .flatMap(report -> report.issues().stream())
                .toList();
    }

    private static Place place(String column) {
        return new Place("relations.csv", 2, column);
    }

    private static SourceRecordKey key(String id) {
        return new SourceRecordKey("schools", id);
    }
}
