package org.joinedup.demo.need;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joinedup.demo.city.Chance;
import org.joinedup.demo.city.Person;
import org.joinedup.demo.city.Table;

/// Turns a person's needs into interventions of a usual length.
final class Wishes {

    private final List<Piece> pieces;

    Wishes(Map<String, UnitCost> costs) {
        pieces = Table.rows("pieces").stream().map(row -> Piece.of(row, costs)).toList();
    }

    List<Wish> of(Person person, Set<Need> needs, Chance chance) {
        var wishes = new ArrayList<Wish>();
        for (var piece : pieces) {
            if (needs.contains(piece.need()) && piece.isFor(person) && chance.happens(piece.chance())) {
                wishes.add(new Wish(piece.cost(), chance.between(piece.least(), piece.most())));
            }
        }
        return wishes;
    }

    private record Piece(Need need, String classes, UnitCost cost, double chance, int least, int most) {

        static Piece of(NamedCsvRecord row, Map<String, UnitCost> costs) {
            var cost = costs.get(row.getField("type"));
            if (cost == null) {
                throw new IllegalStateException("unit_costs.csv has no row for " + row.getField("type"));
            }
            return new Piece(
                    Need.valueOf(row.getField("need")),
                    row.getField("classes"),
                    cost,
                    Table.number(row, "chance"),
                    Table.whole(row, "least"),
                    Table.whole(row, "most"));
        }

        boolean isFor(Person person) {
            return classes.isEmpty() || classes.contains(person.costClass().name());
        }
    }
}
