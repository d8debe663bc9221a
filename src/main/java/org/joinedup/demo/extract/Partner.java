package org.joinedup.demo.extract;

import java.util.List;
import org.joinedup.demo.city.City;
import org.joinedup.demo.need.Plan;
import org.joinedup.demo.need.SystemFacts;

/// One partner: what it holds of whom, what it did, and how its files look.
///
/// @param layout of its files
/// @param registry of its people
/// @param casework of its services
record Partner(Layout layout, Registry registry, Casework casework) {

    static Partner of(City city, SystemFacts system, List<Plan> plans) {
        var registry = new Registry(city, system);
        registry.register(plans);
        var practitioners = new Practitioners(city, system.code(), system.row().getField("staff_style"));
        var casework = new Casework(city, registry, practitioners);
        casework.open(plans);
        return new Partner(Layout.of(system.code()), registry, casework);
    }

    String code() {
        return layout.system();
    }
}
