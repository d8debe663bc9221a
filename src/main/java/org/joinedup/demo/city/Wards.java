package org.joinedup.demo.city;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The city's 20 wards and 176 LSOAs, and how likely each cost class lives in a ward.
///
/// All ward names are invented. Five stand for wards that the Nottingham analysis found
/// over-represented and carry their shares: Ashlow for Aspley, Birchley Hill for Bilborough,
/// Besford Park for Bestwood, Bridgeholme for Bridge, St Elin's for St Ann's.
final class Wards {

    private final List<List<Lsoa>> wards = new ArrayList<>();
    private final List<Lsoa> lsoas = new ArrayList<>();
    private final Map<CostClass, double[]> weights = new EnumMap<>(CostClass.class);

    Wards() {
        var rows = Table.rows("wards");
        for (var row : rows) {
            wards.add(lsoasOf(row));
        }
        for (var costClass : CostClass.values()) {
            weights.put(costClass, weights(rows, costClass));
        }
    }

    /// @return every LSOA in the order of its code
    List<Lsoa> lsoas() {
        return lsoas;
    }

    /// @return where a household lives whose most costly member is in the class
    Lsoa lsoa(CostClass costClass, Chance chance) {
        return chance.pick(wards.get(chance.weighted(weights.getOrDefault(costClass, new double[wards.size()]))));
    }

    private List<Lsoa> lsoasOf(NamedCsvRecord row) {
        var ward = wards.size() + 1;
        var found = new ArrayList<Lsoa>();
        for (var i = 0; i < Table.whole(row, "lsoas"); i++) {
            var number = lsoas.size() + 1;
            var lsoa = new Lsoa(
                    lsoas.size(),
                    String.format(Locale.ROOT, "E0199%04d", number),
                    String.format(Locale.ROOT, "Inventon %03d%c", ward, 'A' + i),
                    String.format(Locale.ROOT, "E0599%04d", ward),
                    row.getField("name"));
            lsoas.add(lsoa);
            found.add(lsoa);
        }
        return found;
    }

    /// Wards without a share of their own divide what is left as everyone does.
    private static double[] weights(List<NamedCsvRecord> rows, CostClass costClass) {
        var column = switch (costClass) {
            case G1 -> "g1";
            case G2 -> "g2";
            case G3 -> "g3";
            case G4, REST -> "base";
        };
        var stated = rows.stream().mapToDouble(row -> Table.number(row, column)).sum();
        var base = rows.stream()
                .filter(row -> row.getField(column).isEmpty())
                .mapToDouble(row -> Table.number(row, "base"))
                .sum();
        return rows.stream()
                .mapToDouble(row -> row.getField(column).isEmpty()
                        ? (100 - stated) * Table.number(row, "base") / base
                        : Table.number(row, column))
                .toArray();
    }
}
