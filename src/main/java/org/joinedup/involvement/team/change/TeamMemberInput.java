package org.joinedup.involvement.team.change;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joinedup.graph.CallerMistake;
import org.jspecify.annotations.Nullable;

/// Someone for a team, as a caller says.
///
/// @param practitionerId of a practitioner of a source; null for a person who is in none
/// @param name of that person
/// @param role on the team
/// @param agency whom that person works for
/// @param phone of that person
/// @param email of that person
record TeamMemberInput(
        @Nullable String practitionerId,
        @Nullable String name,
        @Nullable String role,
        @Nullable String agency,
        @Nullable String phone,
        @Nullable String email) {

    private static final EnteredText NAME = new EnteredText("name", 100);
    private static final EnteredText ROLE = new EnteredText("role", 100);
    private static final EnteredText AGENCY = new EnteredText("agency", 100);
    private static final EnteredText PHONE = new EnteredText("phone", 30);
    private static final EnteredText EMAIL = new EnteredText("email", 254);
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@:?&]+@[^\\s@:?&]+");

    /// @throws graphql.GraphqlErrorException if a value can't be taken
    NewMember toMember() {
        var onTeam = ROLE.optionalLine(role);
        if (practitionerId == null) {
            return new NewMember.Outsider(
                    NAME.requiredLine(name), onTeam, AGENCY.requiredLine(agency), PHONE.optionalLine(phone), address());
        }
        if (Stream.of(name, agency, phone, email).anyMatch(Objects::nonNull)) {
            throw CallerMistake.because(
                    "Give either practitionerId, whose name, agency, phone and email are the source's, or these.");
        }
        return new NewMember.OfSource(practitionerId, onTeam);
    }

    private @Nullable String address() {
        var address = EMAIL.optionalLine(email);
        if (address != null && !ADDRESS.matcher(address).matches()) {
            throw CallerMistake.because("Give 'email' as name@place.");
        }
        return address;
    }

    /// The practitioner only, because what is printed ends up in a log.
    @Override
    public String toString() {
        return "TeamMemberInput[" + practitionerId + "]";
    }
}
