package org.joinedup.area;

import org.joinedup.graph.Row;
import org.jspecify.annotations.Nullable;

/// A lower-layer super output area: a small area of about 1,500 people.
///
/// @param code Office for National Statistics code
/// @param name its name
/// @param ward that it lies in; null when the lookup does not say
record Lsoa(String code, String name, @Nullable Ward ward) {

    static Lsoa from(Row row) {
        var ward = row.findText("wardCode");
        return new Lsoa(
                row.text("lsoaCode"), row.text("lsoaName"), ward == null ? null : new Ward(ward, row.text("wardName")));
    }

    /// An electoral ward.
    ///
    /// @param code Office for National Statistics code
    /// @param name its name
    record Ward(String code, String name) {}
}
