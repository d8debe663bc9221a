package org.joinedup.demo.extract;

import java.util.List;
import org.joinedup.demo.city.City;
import org.joinedup.demo.city.Kinship;
import org.joinedup.demo.extract.Relations.RelationRow;
import org.joinedup.demo.need.Plan;
import org.joinedup.demo.need.SystemFacts;

/// One partner: what it holds of whom, what it did, and how its files look.
///
/// @param layout of its files
/// @param registry of its people
/// @param casework of its services
/// @param relations between its people; none when it delivers none
record Partner(Layout layout, Registry registry, Casework casework, List<RelationRow> relations) {

    /// What is so in the city, whoever knows it.
    ///
    /// @param plans one for each person
    /// @param kindred who is what to whom
    record Known(List<Plan> plans, List<Kinship> kindred) {}

    static Partner of(City city, SystemFacts system, Known known) {
        var registry = new Registry(city, system);
        registry.register(known.plans());
        var practitioners = new Practitioners(city, system.code(), system.row().getField("staff_style"));
        var casework = new Casework(city, registry, practitioners);
        casework.open(known.plans());
        var layout = Layout.of(system.code());
        var relations =
                layout.relations() == null ? List.<RelationRow>of() : Relations.of(city, registry, known.kindred());
        return new Partner(layout, registry, casework, relations);
    }

    String code() {
        return layout.system();
    }
}
