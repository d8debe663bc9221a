package org.joinedup.demo.extract;

import java.util.ArrayList;
import java.util.List;

/// What one partner delivers at a time.
///
/// @param people new or changed records
/// @param removed records that end
/// @param involvements new or ended ones
/// @param interventions new ones
/// @param relations new ones
record Delivery(
        List<Registration> people,
        List<Registration> removed,
        List<InvolvementRow> involvements,
        List<Casework.InterventionRow> interventions,
        List<Relations.RelationRow> relations) {

    static Delivery empty() {
        return new Delivery(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), List.of());
    }

    /// @return everything that the partner holds
    static Delivery full(Partner partner) {
        return new Delivery(
                partner.registry().all(),
                List.of(),
                partner.casework().involvements(),
                partner.casework().interventions(),
                partner.relations());
    }

    boolean isEmpty() {
        return people.isEmpty() && removed.isEmpty() && involvements.isEmpty() && interventions.isEmpty();
    }

    void change(Registration record) {
        if (!people.contains(record) && !removed.contains(record)) {
            people.add(record);
        }
    }

    void remove(Registration record) {
        people.remove(record);
        removed.add(record);
    }
}
