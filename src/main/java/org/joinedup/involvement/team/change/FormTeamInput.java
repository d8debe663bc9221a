package org.joinedup.involvement.team.change;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.joinedup.graph.CallerMistake;
import org.joinedup.involvement.team.TeamNoteKind;

/// A team to form.
///
/// @param familyMemberIds of the individuals whom it is around
/// @param purpose why
/// @param consent whether the family consents
/// @param leadPractitioner who leads it
/// @param members everybody else
record FormTeamInput(
        List<String> familyMemberIds,
        String purpose,
        ConsentInput consent,
        TeamMemberInput leadPractitioner,
        List<TeamMemberInput> members) {

    /// @return ids without repeats
    /// @throws graphql.GraphqlErrorException if there is none, or too many
    List<String> family() {
        var family = familyMemberIds.stream().distinct().toList();
        if (family.isEmpty() || family.size() > TeamRules.MOST_FAMILY) {
            throw CallerMistake.because("Give 1 to " + TeamRules.MOST_FAMILY + " 'familyMemberIds'.");
        }
        return family;
    }

    /// @return the lead practitioner first
    /// @throws graphql.GraphqlErrorException if a value can't be taken, somebody is named twice, or
    ///     there are too many
    List<NewMember> everybody() {
        var everybody = Stream.concat(Stream.of(leadPractitioner), members.stream())
                .map(TeamMemberInput::toMember)
                .toList();
        if (everybody.size() > TeamRules.MOST_MEMBERS) {
            throw CallerMistake.because("A team has at most " + TeamRules.MOST_MEMBERS + " members.");
        }
        if (everybody.stream().distinct().count() < everybody.size()) {
            throw CallerMistake.because("Name everybody once.");
        }
        return everybody;
    }

    /// @throws graphql.GraphqlErrorException if a value can't be taken
    List<NewNote> notes(LocalDate today) {
        return List.of(NewNote.of(TeamNoteKind.PURPOSE, "purpose", purpose), NewNote.of(consent, today));
    }

    /// How many only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "FormTeamInput[" + familyMemberIds.size() + "]";
    }
}
