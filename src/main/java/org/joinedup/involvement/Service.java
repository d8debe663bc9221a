package org.joinedup.involvement;

import java.util.Objects;
import org.joinedup.graph.Row;
import org.joinedup.viewpoint.SourceFreshness;

/// A public service of the partnership.
///
/// @param id source system and the service's name
/// @param name its name
/// @param source the source system that its involvements come from
record Service(String id, String name, SourceFreshness source) {

    static Service from(Row row) {
        return new Service(
                row.text("id"), row.text("name"), SourceFreshness.from(Objects.requireNonNull(row.findRow("source"))));
    }
}
