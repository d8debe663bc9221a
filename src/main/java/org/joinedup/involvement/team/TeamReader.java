package org.joinedup.involvement.team;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joinedup.graph.Row;
import org.joinedup.individual.Individual;
import org.joinedup.involvement.team.LookedUpPerson.LookedUpRelation;
import org.joinedup.source.RelationKind;
import org.jspecify.annotations.Nullable;

/// Makes families and teams of the rows of `cypher/team/`.
///
/// @param today the day of "now"
/// @param systems names of the source systems by code
record TeamReader(LocalDate today, Map<String, String> systems) {

    /// @param row with a list `systems`
    static TeamReader of(Row row, LocalDate today) {
        var systems = row.rows("systems").stream().collect(toMap(one -> one.text("code"), one -> one.text("name")));
        return new TeamReader(today, systems);
    }

    /// @param row of `Query.teamAroundFamily.cypher`
    List<LookedUpPerson> toFamily(Row row) {
        var work = row.rows("work").stream().collect(groupingBy(one -> one.text("individualId")));
        return row.rows("family").stream()
                .map(person -> toPerson(person, work.getOrDefault(person.text("id"), List.of())))
                .toList();
    }

    /// @param row a team as `Query.team.cypher` returns it
    Team toTeam(Row row) {
        var endedAt = row.findMoment("endedAt");
        return new Team(
                row.text("id"),
                new Tenure(row.moment("formedAt"), row.text("formedBy"), endedAt, row.findText("endedBy")),
                endedAt == null ? null : new Team.Ending(row.date("endedOn"), row.text("endReason")),
                toEverything(row),
                null);
    }

    private Team.Everything toEverything(Row row) {
        return new Team.Everything(
                row.rows("familyMembers").stream().map(this::toFamilyMember).toList(),
                row.rows("members").stream().map(this::toMember).toList(),
                row.rows("meetings").stream().map(MeetingHistory::from).toList(),
                row.rows("notes").stream().map(TeamNote::from).toList());
    }

    private TeamFamilyMember toFamilyMember(Row row) {
        var now = row.rows("individuals");
        return new TeamFamilyMember(
                row.text("id"),
                row.text("individualId"),
                now.stream().map(Individual::from).toList(),
                now.isEmpty() ? List.of() : needs(now.getFirst()),
                new Tenure(
                        row.moment("addedAt"),
                        row.text("addedBy"),
                        row.findMoment("removedAt"),
                        row.findText("removedBy")));
    }

    private TeamMember toMember(Row row) {
        return new TeamMember(
                row.text("id"),
                findContact(row),
                new TeamMember.Entered(
                        row.text("name"),
                        row.findText("role"),
                        row.text("agency"),
                        row.findText("phone"),
                        row.findText("email")),
                row.rows("led").stream().map(TeamReader::toPeriod).toList(),
                new Tenure(
                        row.moment("joinedAt"), row.text("joinedBy"), row.findMoment("leftAt"), row.findText("leftBy")),
                null);
    }

    private static Tenure toPeriod(Row row) {
        return new Tenure(row.moment("from"), row.text("fromBy"), row.findMoment("to"), row.findText("toBy"));
    }

    private LookedUpPerson toPerson(Row row, List<Row> work) {
        return new LookedUpPerson(
                Individual.from(row),
                row.flag("inHousehold"),
                row.rows("relations").stream().map(this::toRelation).toList(),
                work.stream().map(this::toWork).toList());
    }

    private LookedUpRelation toRelation(Row row) {
        var stated = RelationKind.valueOf(row.text("kind"));
        var kind = row.flag("outward") ? stated : stated.inverse();
        return new LookedUpRelation(kind, row.text("to"), name(row.text("system")));
    }

    private Work toWork(Row row) {
        var lead = row.values().get("lead");
        return new Work(
                toNeed(row), row.date("asOf"), row.findText("role"), Boolean.TRUE.equals(lead), findContact(row));
    }

    private List<Need> needs(Row person) {
        return person.rows("needs").stream().map(this::toNeed).toList();
    }

    private Need toNeed(Row row) {
        var code = row.text("system");
        var service = row.findText("service");
        var name = service == null ? row.text("type") : service;
        return new Need(new Need.Source(code, name(code)), name, service != null, row.date("from"));
    }

    private @Nullable Contact findContact(Row row) {
        var practitioner = row.findRow("practitioner");
        return practitioner == null ? null : Contact.from(practitioner, today);
    }

    /// @return the code where the system is not known, which no load leaves behind
    private String name(String code) {
        return Objects.requireNonNullElse(systems.get(code), code);
    }
}
