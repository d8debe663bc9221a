package org.joinedup.involvement.team.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.joinedup.graph.TestGraph;
import org.joinedup.involvement.team.TeamFamilyMember;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Teams stay around the same people, whatever is matched.
class RematchedTeamsIT {

    private TestTown town;

    @ParameterizedTest
    @EnumSource
    void outliveMergesAndSplits(TestGraph way) {
        town = new TestTown(way.empty());
        var id = town.form().id();
        var ada = town.place().individual("homes/H-3");

        town.place().apart().match();
        assertThat(family(id)).containsExactly("Grace", "Ada");
        assertThat(town.teams().team(id).familyMembers().getLast().otherIndividuals())
                .extracting(one -> one.displayName())
                .containsExactly("Ada");
        assertThat(matchChanged(id)).contains("several individuals'");
        assertThat(town.teams().aroundIndividual(town.place().individual("homes/H-3")))
                .hasSize(1);
        assertThat(town.teams().aroundIndividual(town.place().individual("schools/S-17")))
                .hasSize(1);

        town.place()
                .together("homes/H-3", "schools/S-17", "yot/1", "yot/2", "yot/3")
                .match();
        assertThat(town.place().individual("homes/H-3")).isNotEqualTo(ada);
        assertThat(town.teams().team(id).familyMembers().getLast().individual().id())
                .isEqualTo(town.place().individual("homes/H-3"));
        assertThat(matchChanged(id)).contains("another individual's");
        assertThat(family(id).getFirst()).isEqualTo("Grace");

        town.place()
                .apart()
                .together("homes/H-3", "schools/S-17")
                .together("yot/1", "yot/2", "yot/3")
                .match();
        assertThat(town.place().individual("homes/H-3")).isEqualTo(ada);
        assertThat(family(id)).containsExactly("Grace", "Ada");
        assertThat(town.teams().team(id).familyMembers()).allMatch(one -> one.matchChanged() == null);
    }

    /// A record that came later is the individual's, not the family member's; nothing has changed.
    @ParameterizedTest
    @EnumSource
    void outliveNewRecordsOfTheSamePerson(TestGraph way) {
        town = new TestTown(way.empty());
        var id = town.form().id();

        town.place()
                .person("late/1", "Ada", null)
                .together("homes/H-3", "schools/S-17", "late/1")
                .match();

        assertThat(family(id)).containsExactly("Grace", "Ada");
        assertThat(town.teams().team(id).familyMembers()).allMatch(one -> one.matchChanged() == null);
    }

    private List<String> family(String teamId) {
        return town.teams().team(teamId).familyMembers().stream()
                .map(one -> one.individual().displayName())
                .toList();
    }

    private String matchChanged(String teamId) {
        return town.teams().team(teamId).familyMembers().stream()
                .map(TeamFamilyMember::matchChanged)
                .toList()
                .getLast();
    }
}
