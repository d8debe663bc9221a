package org.joinedup.involvement.team;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.joinedup.individual.Individual;
import org.jspecify.annotations.Nullable;

/// A person whom a team is around.
///
/// @param id opaque; not the individual's
/// @param addedAs id of the individual when they were added
/// @param now whom the source records of then are linked to now, those of most records first
/// @param needs of the first of them, longest first
/// @param tenure on the team
public record TeamFamilyMember(String id, String addedAs, List<Individual> now, List<Need> needs, Tenure tenure) {

    /// In the order of adding; of those who were added at once, the eldest first.
    static final Comparator<TeamFamilyMember> ORDER = comparing(TeamFamilyMember::addedAt)
            .thenComparing(TeamFamilyMember::findBirthDate, nullsLast(naturalOrder()))
            .thenComparing(TeamFamilyMember::id);

    private static final String SEVERAL =
            "The match has changed: the records behind this family member are now several individuals'.";
    private static final String ANOTHER =
            "The match has changed: the records behind this family member are now another individual's.";

    public @Nullable Individual individual() {
        return now.isEmpty() ? null : now.getFirst();
    }

    public List<Individual> otherIndividuals() {
        return now.isEmpty() ? now : now.subList(1, now.size());
    }

    public @Nullable String matchChanged() {
        if (now.size() > 1) {
            return SEVERAL;
        }
        return is(addedAs) ? null : ANOTHER;
    }

    public Instant addedAt() {
        return tenure.from();
    }

    public String addedBy() {
        return tenure.by();
    }

    public @Nullable Instant removedAt() {
        return tenure.to();
    }

    public @Nullable String removedBy() {
        return tenure.endedBy();
    }

    /// @return whether the individual with this id is who is meant now
    public boolean is(String individualId) {
        return !now.isEmpty() && now.getFirst().id().equals(individualId);
    }

    TeamFamilyMember seenAt(@Nullable Instant moment) {
        return new TeamFamilyMember(id, addedAs, now, needs, tenure.seenAt(moment));
    }

    private @Nullable LocalDate findBirthDate() {
        return now.isEmpty() ? null : now.getFirst().birthDate();
    }
}
