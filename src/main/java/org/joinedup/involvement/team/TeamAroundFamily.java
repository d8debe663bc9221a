package org.joinedup.involvement.team;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.joinedup.audit.AuditSubject;
import org.joinedup.individual.Individual;
import org.jspecify.annotations.Nullable;

/// A family and who is around it, or, asked by practitioner, what they are around.
///
/// @param family eldest first; empty when asked by practitioner
/// @param practitioners whoever is involved with any of them now, each once
/// @param teams formed teams, first formed first
/// @param practitionerId who was asked about; null when asked otherwise
record TeamAroundFamily(
        List<LookedUpPerson> family,
        List<LookedUpPractitioner> practitioners,
        List<Team> teams,
        @Nullable String practitionerId)
        implements AuditSubject {

    static TeamAroundFamily ofFamily(List<LookedUpPerson> family, List<Team> teams) {
        return new TeamAroundFamily(family, LookedUpPractitioners.of(family, leads(teams)), teams, null);
    }

    static TeamAroundFamily ofPractitioner(String practitionerId, List<Team> teams) {
        return new TeamAroundFamily(List.of(), List.of(), teams, practitionerId);
    }

    public List<TeamGap> gaps() {
        var cover = cover();
        return family.stream()
                .flatMap(one -> cover.gaps(one.individual(), one.needs()).stream())
                .toList();
    }

    public String contactSheet() {
        return ContactSheet.ofPractitioners(practitioners);
    }

    @Override
    public List<String> auditSubjects() {
        return Stream.concat(
                        family.stream().map(LookedUpPerson::individual).map(Individual::id),
                        teams.stream().map(Team::auditSubjects).flatMap(Collection::stream))
                .distinct()
                .toList();
    }

    private Cover cover() {
        var members = teams.stream()
                .filter(Team::goesOn)
                .flatMap(team -> team.members().stream())
                .toList();
        return members.isEmpty()
                ? Cover.of(practitioners.stream().map(LookedUpPractitioner::contact))
                : Cover.of(members);
    }

    private static Set<String> leads(List<Team> teams) {
        return teams.stream()
                .filter(Team::goesOn)
                .map(Team::lead)
                .flatMap(lead -> Stream.ofNullable(lead.practitionerId()))
                .collect(toSet());
    }
}
