package org.joinedup.involvement;

import org.joinedup.graph.Row;

/// A public service of the partnership.
///
/// @param id source system and the service's name
/// @param name its name
/// @param system code of the source system that its involvements come from
record Service(String id, String name, String system) {

    static Service from(Row row) {
        return new Service(row.text("id"), row.text("name"), row.text("system"));
    }
}
