package org.joinedup.involvement;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Puts together what one practitioner does for a person, though several systems name them.
///
/// Two systems name one practitioner when they hold the same work e-mail address. The same name
/// tells nothing. An address that one system holds for practitioners of several names is a team's,
/// and tells nothing either.
final class InvolvedPractitioners {

    private final List<InvolvementAnswer> involvements;
    private final Set<String> addressesOfTeams = new HashSet<>();

    private InvolvedPractitioners(List<InvolvementAnswer> involvements) {
        this.involvements = involvements;
        var names = new HashMap<String, String>();
        involvements.stream()
                .map(InvolvementAnswer::practitioner)
                .filter(Objects::nonNull)
                .forEach(one -> noteAddress(one, names));
    }

    /// @param involvements of one person; current ones first, then the newest
    /// @return each practitioner once, and each service once that names none, the lead first
    static List<InvolvedPractitioner> of(List<InvolvementAnswer> involvements, LocalDate day) {
        return new InvolvedPractitioners(involvements)
                .groups().values().stream()
                        .map(ofOne -> InvolvedPractitioner.of(ofOne, day))
                        .sorted(InvolvedPractitioner.ORDER)
                        .toList();
    }

    private void noteAddress(Practitioner one, Map<String, String> names) {
        var address = one.address();
        if (address != null) {
            var system = one.id().substring(0, one.id().indexOf('/'));
            var name = one.name().toLowerCase(Locale.ROOT);
            var before = names.putIfAbsent(system + " " + address, name);
            if (before != null && !before.equals(name)) {
                addressesOfTeams.add(address);
            }
        }
    }

    private Map<String, List<InvolvementAnswer>> groups() {
        return involvements.stream().collect(groupingBy(this::key, LinkedHashMap::new, toList()));
    }

    private String key(InvolvementAnswer one) {
        var practitioner = one.practitioner();
        if (practitioner == null) {
            return "service " + one.service().id();
        }
        var address = practitioner.address();
        return address == null || addressesOfTeams.contains(address)
                ? "practitioner " + practitioner.id()
                : "address " + address;
    }
}
