package org.joinedup.demo.need;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.joinedup.demo.city.Chance;

/// Says which systems know a person: those that do something, and others at their rates.
final class Presence {

    private static final int ADULT = 18;

    private final Collection<SystemFacts> systems = SystemFacts.all().values();

    /// @return at least one code
    Set<String> of(int age, List<Wish> wishes, Chance chance) {
        var known = new LinkedHashSet<String>();
        for (var system : systems) {
            var onRecord = chance.happens(system.rate(age < ADULT ? "child_rate" : "adult_rate"));
            var active = wishes.stream().anyMatch(wish -> wish.cost().system().equals(system.code()));
            if (active || onRecord && system.holds(age)) {
                known.add(system.code());
            }
        }
        if (known.isEmpty() || known.equals(Set.of("police"))) {
            known.add("housing");
        }
        return known;
    }
}
