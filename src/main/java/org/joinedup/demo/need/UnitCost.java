package org.joinedup.demo.need;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.Map;
import org.joinedup.demo.city.Table;

/// A type of intervention: its price, the system that holds it and the service that gives it.
///
/// @param type such as `HOME_CARE`
/// @param byDay counted by its days; otherwise by a quantity
/// @param pence for a day or for one
/// @param system code of the source system
/// @param service null text when no practitioner is involved
/// @param role of the practitioner
/// @param rowsOf most days or pieces in one row of an extract
public record UnitCost(String type, boolean byDay, long pence, String system, String service, String role, int rowsOf) {

    /// @return all types, in the table's order
    public static Map<String, UnitCost> all() {
        var services = new LinkedHashMap<String, NamedCsvRecord>();
        Table.rows("services").forEach(row -> services.put(row.getField("type"), row));
        var all = new LinkedHashMap<String, UnitCost>();
        for (var row : Table.rows("unit_costs")) {
            var type = row.getField("type");
            var service = services.get(type);
            if (service == null) {
                throw new IllegalStateException("services.csv has no row for " + type);
            }
            all.put(type, of(row, service));
        }
        return all;
    }

    private static UnitCost of(NamedCsvRecord row, NamedCsvRecord service) {
        return new UnitCost(
                row.getField("type"),
                row.getField("unit").equals("DAY"),
                Long.parseLong(row.getField("pence")),
                service.getField("system"),
                service.getField("service"),
                service.getField("role"),
                Table.whole(service, "rows_of"));
    }
}
