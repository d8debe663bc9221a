package org.joinedup.demo.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.joinedup.demo.city.Chance;
import org.joinedup.demo.city.City;
import org.joinedup.demo.city.Kinship;
import org.jspecify.annotations.Nullable;

/// What one system says that its people are to one another: most of what is so among those it
/// holds.
final class Relations {

    private static final double HELD = 0.85;
    private static final int LONGEST_CARE = 1_000;

    private final City city;
    private final Registry registry;
    private final List<RelationRow> rows = new ArrayList<>();

    private Relations(City city, Registry registry) {
        this.city = city;
        this.registry = registry;
    }

    /// A relation as a system holds it.
    ///
    /// @param id the system's own
    /// @param record of the person
    /// @param related record of the other
    /// @param kind what the other is to the person
    /// @param from first day; null when it is not held
    record RelationRow(
            String id,
            Registration record,
            Registration related,
            Kinship.Kind kind,
            @Nullable LocalDate from) {}

    static List<RelationRow> of(City city, Registry registry, List<Kinship> kindred) {
        var relations = new Relations(city, registry);
        for (var i = 0; i < kindred.size(); i++) {
            var chance = city.chance("relation " + registry.system().code(), i);
            relations.add(relations.told(kindred.get(i)), chance);
        }
        return List.copyOf(relations.rows);
    }

    /// A housing company begins with its tenant, the others with the child.
    private Kinship told(Kinship kinship) {
        return registry.system().code().equals("housing") ? kinship.turned() : kinship;
    }

    private void add(Kinship kinship, Chance chance) {
        var known = !registry.of(kinship.person()).isEmpty()
                && !registry.of(kinship.related()).isEmpty();
        if (known && isTold(kinship) && chance.happens(HELD)) {
            var id = String.format(Locale.ROOT, "L%07d", rows.size() + 1);
            var record = registry.any(kinship.person(), chance);
            rows.add(new RelationRow(
                    id, record, registry.any(kinship.related(), chance), kinship.kind(), from(kinship, chance)));
        }
    }

    /// A housing company knows its own households only.
    private boolean isTold(Kinship kinship) {
        var people = city.people();
        return !registry.system().code().equals("housing")
                || people.get(kinship.person()).household()
                        == people.get(kinship.related()).household();
    }

    private @Nullable LocalDate from(Kinship kinship, Chance chance) {
        return kinship.kind() == Kinship.Kind.CARER ? city.today().minusDays(chance.between(30, LONGEST_CARE)) : null;
    }
}
