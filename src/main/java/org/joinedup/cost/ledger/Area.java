package org.joinedup.cost.ledger;

import org.joinedup.graph.Row;
import org.jspecify.annotations.Nullable;

/// The small area that a household lives in: of one row of `cost/homes.cypher`.
///
/// @param lsoaCode Office for National Statistics code
/// @param lsoaName its name
/// @param wardCode of the ward that it lies in; null when the lookup does not say
/// @param wardName its name; null when there is no code
public record Area(
        String lsoaCode,
        String lsoaName,
        @Nullable String wardCode,
        @Nullable String wardName) {

    static Area from(Row row) {
        return new Area(row.text("lsoaCode"), row.text("lsoaName"), row.findText("wardCode"), row.findText("wardName"));
    }
}
