package org.joinedup.involvement.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.involvement.team.TestTeams.CALLER;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.joinedup.graph.Page;
import org.joinedup.graph.TestGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A family that is looked up, worked out by hand.
///
/// Ada and Ife are twins, born before and after midnight, who live with their mother Grace; their
/// father Sam lives elsewhere with his partner Bo, and the school says whose father he is. Ada's
/// officer is Ash, who also works with Grace; Pat of the schools leads for Ada and works with Sam;
/// Lee, of the youth offending team, worked with Ife and has left.
class FamilyLookUpIT {

    private static final String HOME = "household-1";
    private static final String ELSEWHERE = "household-2";
    private static final Clock TODAY = Clock.fixed(Place.DAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);

    private CountedGraph graph;
    private Place place;
    private TeamQueries queries;

    @ParameterizedTest
    @EnumSource
    void tellsWhoIsOfTheFamily(TestGraph way) {
        theFamily(way);

        var found = ofIndividual("homes/H-3");

        assertThat(found.family())
                .extracting(one -> one.individual().displayName() + " " + one.inHousehold())
                .containsExactly("Grace true", "Sam false", "Ada true", "Ife true");
        assertThat(found.family())
                .extracting(one -> one.relations().stream()
                        .map(relation -> relation.kind() + " " + relation.source())
                        .toList())
                .containsExactly(List.of("PARENT Homes"), List.of("PARENT Schools"), List.of("CHILD Homes"), List.of());
        assertThat(found.family().get(1).relations())
                .extracting(LookedUpPerson.LookedUpRelation::to)
                .containsExactly(place.individual("homes/H-3"));
        assertThat(found.auditSubjects())
                .containsExactlyInAnyOrder(
                        place.individual("homes/H-3"),
                        place.individual("homes/H-4"),
                        place.individual("schools/S-18"),
                        place.individual("schools/S-19"));
    }

    @ParameterizedTest
    @EnumSource
    void isTheSameWhoeverOfTheHouseholdIsAskedFor(TestGraph way) {
        theFamily(way);

        var byHousehold = queries.findFamily(new FamilyLookUp(null, HOME, null, false), CALLER)
                .orElseThrow();

        assertThat(ofIndividual("schools/S-18")).isEqualTo(byHousehold);
        assertThat(ofIndividual("homes/H-4")).isEqualTo(byHousehold);
    }

    /// Sam's own household is another family, to which Ada belongs by what the school says.
    @ParameterizedTest
    @EnumSource
    void isAnotherFamilyForWhoLivesElsewhere(TestGraph way) {
        theFamily(way);

        var found = ofIndividual("schools/S-19");

        assertThat(found.family())
                .extracting(one -> one.individual().displayName() + " " + one.inHousehold())
                .containsExactly("Bo true", "Sam true", "Ada false");
        assertThat(found.family().getLast().relations())
                .extracting(one -> one.kind() + " " + one.to())
                .containsExactly("CHILD " + place.individual("schools/S-19"));
    }

    @ParameterizedTest
    @EnumSource
    void tellsEveryPractitionerOnceWithWhom(TestGraph way) {
        theFamily(way);

        var found = ofIndividual("homes/H-4").practitioners();

        assertThat(found)
                .extracting(one -> one.name() + ", " + one.agency() + ", " + one.phone() + ", " + one.lead())
                .containsExactly(
                        "Pat Quill, Schools, 01632 960002, true",
                        "Ash Verma, Homes, 01632 960001, false",
                        "Lee Tran, Youth offending, 01632 960999, false");
        assertThat(found)
                .extracting(one -> one.involvements().stream()
                        .map(work -> work.with().displayName() + ": " + work.service() + " " + work.role())
                        .toList())
                .containsExactly(
                        List.of("Sam: Welfare null", "Ada: Welfare welfare officer"),
                        List.of("Grace: Tenancy null", "Ada: Tenancy null"),
                        List.of("Ife: Prevention null"));
        assertThat(found.getLast().leftOn()).isEqualTo(LocalDate.of(2011, 3, 1));
    }

    /// Lee has left, so nobody covers Ife's prevention, nor what the police did within 90 days. The
    /// school's statement is covered by Pat, who comes from there.
    @ParameterizedTest
    @EnumSource
    void tellsWhatNobodyCovers(TestGraph way) {
        theFamily(way);

        assertThat(ofIndividual("homes/H-3").gaps())
                .extracting(one -> one.individual().displayName() + ": " + one.need() + " since " + one.since() + " ("
                        + one.source() + ")")
                .containsExactly(
                        "Grace: CARE since 2009-01-05 (Adult care)",
                        "Grace: VISIT since 2010-12-31 (Adult care)",
                        "Ife: Prevention since 2011-01-10 (Youth offending)",
                        "Ife: ARREST since 2011-03-20 (Police)");
    }

    @ParameterizedTest
    @EnumSource
    void takesOneStatementWhateverTheSizeOfTheHousehold(TestGraph way) {
        theFamily(way);
        place.system("big", "Big");
        var records = new String[30];
        for (var i = 0; i < records.length; i++) {
            records[i] = "big/" + (100 + i);
            place.person(records[i], "Member " + i, "1990-01-01")
                    .practitioner("big/P-" + i, "Worker " + i)
                    .involve(records[i], "big/Service", "big/P-" + i, "2010-01-01");
        }
        place.match().live("big-household", records);
        var asked = new FamilyLookUp(place.individual("big/100"), null, null, false);
        graph.forget();

        var found = queries.findFamily(asked, CALLER).orElseThrow();

        assertThat(found.practitioners()).hasSize(30);
        assertThat(graph.statements())
                .filteredOn(name -> !name.startsWith("viewpoint/"))
                .containsExactly("team/Query.teamAroundFamily");
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheFamiliesOfAPractitioner(TestGraph way) {
        theFamily(way);

        var found = queries.families("schools/W-1", new Page(0, 10), CALLER);
        assertThat(found.getContent())
                .extracting(one -> one.members().stream()
                                .map(member -> member.displayName())
                                .toList() + " with "
                        + one.involvedWith().stream()
                                .map(member -> member.displayName())
                                .toList())
                .containsExactly("[Grace, Ada, Ife] with [Ada]", "[Bo, Sam] with [Sam]");
        assertThat(queries.families("schools/W-1", new Page(1, 1), CALLER).getContent())
                .extracting(
                        one -> one.household() == null ? "" : one.household().id())
                .containsExactly(ELSEWHERE);
        assertThat(queries.findTeamsOf("schools/W-1", false, CALLER)
                        .orElseThrow()
                        .teams())
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void knowsNobodyWhoIsNotThere(TestGraph way) {
        theFamily(way);

        assertThat(queries.findFamily(new FamilyLookUp("nobody", null, null, false), CALLER))
                .isEmpty();
        assertThat(queries.findFamily(new FamilyLookUp(null, "nowhere", null, false), CALLER))
                .isEmpty();
        assertThat(queries.findTeamsOf("schools/none", false, CALLER)).isEmpty();
        assertThat(queries.team("none", CALLER)).isEmpty();
    }

    /// A person without a present household is a family of their own.
    @ParameterizedTest
    @EnumSource
    void isOnePersonWithoutAHousehold(TestGraph way) {
        theFamily(way);
        place.person("homes/H-9", "Zoë", "1988-12-24")
                .match()
                .live("household-3", LocalDate.of(2011, 3, 30), "homes/H-9");

        assertThat(ofIndividual("homes/H-9").family())
                .extracting(one -> one.individual().displayName() + " " + one.inHousehold())
                .containsExactly("Zoë true");
    }

    private TeamAroundFamily ofIndividual(String record) {
        return queries.findFamily(new FamilyLookUp(place.individual(record), null, null, false), CALLER)
                .orElseThrow();
    }

    private void theFamily(TestGraph way) {
        graph = new CountedGraph(way.empty());
        queries = TestTeams.queries(graph, TODAY);
        place = new Place(graph)
                .system("homes", "Homes")
                .system("schools", "Schools")
                .system("yot", "Youth offending")
                .system("police", "Police")
                .system("adults", "Adult care")
                .person("homes/H-3", "Ada", "2003-03-29")
                .person("schools/S-17", "Ada", "2003-03-29")
                .person("schools/S-18", "Ife", "2003-03-30")
                .person("yot/Y-1", "Ife", "2003-03-30")
                .person("police/P-1", "Ife", "2003-03-30")
                .person("homes/H-4", "Grace", "1975-08-02")
                .person("adults/A-4", "Grace", "1975-08-02")
                .person("schools/S-19", "Sam", "1976-05-01")
                .person("homes/H-8", "Bo", "1970-02-03")
                .together("homes/H-3", "schools/S-17")
                .together("schools/S-18", "yot/Y-1", "police/P-1")
                .together("homes/H-4", "adults/A-4")
                .match()
                .live(HOME, "homes/H-3", "schools/S-18", "homes/H-4")
                .live(ELSEWHERE, "schools/S-19", "homes/H-8");
        theirRelations();
        theirWorkers();
        theirInterventions();
    }

    /// The school no longer says that Bo is Ife's carer, and its word on Grace ended yesterday.
    private void theirRelations() {
        place.relate("homes/H-4", "homes/H-3", "CHILD")
                .relate("schools/S-17", "schools/S-19", "PARENT", "from", Place.DAY)
                .relate("schools/S-18", "homes/H-8", "CARER", "closedOn", Place.DAY)
                .relate("schools/S-18", "homes/H-8", "SIBLING", "to", Place.DAY.minusDays(1))
                .relate("schools/S-18", "homes/H-8", "CARER", "from", Place.DAY.plusDays(1));
    }

    private void theirWorkers() {
        place.practitioner("homes/N-9", "Ash Verma", "phone", "01632 960001")
                .practitioner("schools/W-1", "Pat Quill", "phone", "01632 960002", "dutyPhone", "01632 960998")
                .practitioner(
                        "yot/L-1",
                        "Lee Tran",
                        "phone",
                        "01632 960003",
                        "dutyPhone",
                        "01632 960999",
                        "leftOn",
                        LocalDate.of(2011, 3, 1))
                .practitioner("adults/C-1", "Kit Moss")
                .involve("homes/H-3", "homes/Tenancy", "homes/N-9", "2010-11-02")
                .involve("homes/H-4", "homes/Tenancy", "homes/N-9", "2010-11-01")
                .involve(
                        "schools/S-17",
                        "schools/Welfare",
                        "schools/W-1",
                        "2010-09-01",
                        "lead",
                        true,
                        "role",
                        "welfare officer")
                .involve("schools/S-19", "schools/Welfare", "schools/W-1", "2009-01-06", "to", Place.DAY)
                .involve("yot/Y-1", "yot/Prevention", "yot/L-1", "2011-01-10")
                .involve("adults/A-4", "adults/Care", "adults/C-1", "2010-01-01", "to", Place.DAY.minusDays(1))
                .involve("adults/A-4", "adults/Care", "adults/C-1", "2010-01-01", "closedOn", Place.DAY);
    }

    /// A single event counts for 90 days: from 31 December on, on 31 March.
    private void theirInterventions() {
        place.intervene("schools/S-17", "SEN_STATEMENT", "2010-09-01")
                .intervene("police/P-1", "ARREST", "2011-03-20", "quantity", 1.0)
                .intervene("police/P-1", "CAUTION", "2010-12-30", "quantity", 1.0)
                .intervene("adults/A-4", "VISIT", "2010-12-31", "quantity", 2.0)
                .intervene("adults/A-4", "VISIT", "2011-02-01", "quantity", 1.0)
                .intervene("adults/A-4", "CARE", "2009-01-05")
                .intervene("adults/A-4", "RESPITE", "2011-01-01", "to", Place.DAY.minusDays(1))
                .intervene("adults/A-4", "PLANNED", "2011-04-01");
    }
}
