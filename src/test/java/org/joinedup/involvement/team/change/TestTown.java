package org.joinedup.involvement.team.change;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.joinedup.involvement.team.TestTeams.CALLER;

import graphql.GraphqlErrorException;
import java.time.Instant;
import java.util.List;
import java.util.function.BiConsumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joinedup.graph.Graph;
import org.joinedup.involvement.team.HourlyClock;
import org.joinedup.involvement.team.Place;
import org.joinedup.involvement.team.Team;
import org.joinedup.involvement.team.TestTeams;

/// A small place where Ash forms teams and changes them, an hour passing between any two changes,
/// the first at 1 o'clock.
///
/// Ada is known to the schools and at home, her mother Grace at home. Ash works for the housing
/// company, Pat for the schools; Robin, of a charity, is in no source.
final class TestTown {

    static final TeamMemberInput ROBIN =
            new TeamMemberInput(null, "Robin Bell", "mentor", "Night Owls", "01632 960123", "robin@owls.example.org");
    static final TeamMemberInput ASH = ofSource("homes/N-9");
    static final TeamMemberInput PAT = ofSource("schools/W-1");
    static final ConsentInput CONSENT = new ConsentInput(true, "mother", Place.DAY, null);

    private final HourlyClock clock = new HourlyClock(Instant.parse("2011-03-31T00:00:00Z"));
    private final Place place;
    private final TestTeams teams;
    private final TeamChanges changes;

    /// @param graph empty
    TestTown(Graph graph) {
        teams = new TestTeams(graph, clock);
        changes = new TeamChanges(graph, teams.queries(), clock, event -> {});
        place = new Place(graph)
                .system("homes", "Homes")
                .system("schools", "Schools")
                .person("homes/H-3", "Ada", "2003-03-29")
                .person("schools/S-17", "Ada", "2003-03-29")
                .person("homes/H-4", "Grace", "1975-08-02")
                .person("homes/H-5", "Zoë", "1988-12-24")
                .person("yot/1", "Adi", null)
                .person("yot/2", "Adi", null)
                .person("yot/3", "Adi", null)
                .together("homes/H-3", "schools/S-17")
                .together("yot/1", "yot/2", "yot/3")
                .match()
                .live("household-1", "homes/H-3", "homes/H-4")
                .practitioner("homes/N-9", "Ash Verma", "phone", "01632 960001")
                .practitioner("schools/W-1", "Pat Quill")
                .practitioner("schools/W-2", "Noor Haddad")
                .involve("homes/H-3", "homes/Tenancy", "homes/N-9", "2010-11-01")
                .involve("schools/S-17", "schools/Welfare", "schools/W-1", "2010-09-01");
    }

    Place place() {
        return place;
    }

    TestTeams teams() {
        return teams;
    }

    /// Forms a team around Ada and Grace, of Ash who leads and Robin.
    Team form() {
        var family = List.of(place.individual("homes/H-3"), place.individual("homes/H-4"));
        return form(new FormTeamInput(family, " To be at school every day. ", CONSENT, ASH, List.of(ROBIN)));
    }

    Team form(FormTeamInput input) {
        clock.tick();
        return changes.form(input, CALLER);
    }

    Team change(Team team, BiConsumer<TeamRules, OpenTeam> change) {
        return change(team.id(), change);
    }

    Team change(String teamId, BiConsumer<TeamRules, OpenTeam> change) {
        clock.tick();
        return changes.change(teamId, CALLER, change);
    }

    static String member(Team team, String name) {
        return team.members().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    static TeamMemberInput ofSource(String id) {
        return new TeamMemberInput(id, null, null, null, null, null);
    }

    static void refuses(ThrowingCallable change, String sentence) {
        assertThatExceptionOfType(GraphqlErrorException.class)
                .isThrownBy(change)
                .withMessage(sentence);
    }
}
