package org.joinedup.demo.need;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.Map;
import org.joinedup.demo.city.Table;

/// Whom a source system holds, and how well.
///
/// @param code such as `housing`
/// @param fromAge youngest, whole years
/// @param toAge oldest
/// @param row of the table, with the rates
public record SystemFacts(String code, int fromAge, int toAge, NamedCsvRecord row) {

    /// @return all ten, in the table's order
    public static Map<String, SystemFacts> all() {
        var all = new LinkedHashMap<String, SystemFacts>();
        for (var row : Table.rows("systems")) {
            var code = row.getField("system");
            all.put(code, new SystemFacts(code, Table.whole(row, "from_age"), Table.whole(row, "to_age"), row));
        }
        return all;
    }

    /// @return whether the system's population has that age
    public boolean holds(int age) {
        return age >= fromAge && age <= toAge;
    }

    /// @return a rate, 0 to 1
    public double rate(String column) {
        return Table.number(row, column);
    }
}
