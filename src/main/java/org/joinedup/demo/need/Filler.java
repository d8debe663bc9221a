package org.joinedup.demo.need;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joinedup.demo.city.Table;
import org.jspecify.annotations.Nullable;

/// An intervention that a service gives to many, so that a person's cost comes out right.
///
/// @param cost its type and price
/// @param fromAge youngest
/// @param toAge oldest
/// @param requires null when anybody can have it
/// @param fromPence least open amount
/// @param toPence most open amount
/// @param weight how often it is taken
/// @param most units at a time
record Filler(
        UnitCost cost,
        int fromAge,
        int toAge,
        @Nullable Need requires,
        long fromPence,
        long toPence,
        double weight,
        int most) {

    static List<Filler> all(Map<String, UnitCost> costs) {
        return Table.rows("fillers").stream().map(row -> of(row, costs)).toList();
    }

    boolean suits(int age, Set<Need> needs, Set<String> systems) {
        return age >= fromAge
                && age <= toAge
                && systems.contains(cost.system())
                && (requires == null || needs.contains(requires));
    }

    boolean fits(long open) {
        return open >= fromPence && open <= toPence && open >= cost.pence();
    }

    private static Filler of(NamedCsvRecord row, Map<String, UnitCost> costs) {
        var cost = costs.get(row.getField("type"));
        if (cost == null) {
            throw new IllegalStateException("unit_costs.csv has no row for " + row.getField("type"));
        }
        var requires = row.getField("requires");
        return new Filler(
                cost,
                Table.whole(row, "from_age"),
                Table.whole(row, "to_age"),
                requires.isEmpty() ? null : Need.valueOf(requires),
                100L * Table.whole(row, "from_pounds"),
                100L * Table.whole(row, "to_pounds"),
                Table.number(row, "weight"),
                Table.whole(row, "most"));
    }
}
