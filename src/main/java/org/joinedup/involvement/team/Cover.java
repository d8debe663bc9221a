package org.joinedup.involvement.team;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.joinedup.individual.Individual;

/// Which needs the people of a team cover: a service and a practitioner are of one source system,
/// so whoever works for a service covers all that its system delivers.
///
/// @param systems codes of the source systems that somebody comes from
/// @param agencies in lower case, of people who are in no source
record Cover(Set<String> systems, Set<String> agencies) {

    /// @return what practitioners cover, without those who have left
    static Cover of(Stream<Contact> practitioners) {
        return new Cover(
                practitioners.filter(one -> !one.left()).map(Contact::system).collect(toUnmodifiableSet()), Set.of());
    }

    /// @return what members of teams cover, without those who have left where they worked
    static Cover of(Collection<TeamMember> members) {
        var systems = of(members.stream().flatMap(one -> Stream.ofNullable(one.practitioner())))
                .systems();
        var agencies = members.stream()
                .filter(one -> one.practitioner() == null)
                .map(one -> lower(one.agency()))
                .collect(toUnmodifiableSet());
        return new Cover(systems, agencies);
    }

    /// @param needs of the person, longest first
    /// @return each need once, with its first day
    List<TeamGap> gaps(Individual individual, List<Need> needs) {
        var gaps = new ArrayList<TeamGap>();
        var told = new HashSet<String>();
        for (var one : needs) {
            if (!covers(one) && told.add(one.system().code() + "/" + one.name())) {
                gaps.add(new TeamGap(
                        individual, one.name(), one.since(), one.system().name()));
            }
        }
        return gaps;
    }

    private boolean covers(Need need) {
        return systems.contains(need.system().code())
                || agencies.contains(lower(need.system().name()))
                || need.isService() && agencies.contains(lower(need.name()));
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
