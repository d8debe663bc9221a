/// Who is involved: practitioners, services, and how fresh each source's word is. `search` finds
/// the person asked about.
///
/// Read only: everything here answers a field of `schema/involvement.graphqls` by the statement of
/// the same name in `cypher/involvement/`. How a load comes to know an involvement is `ingest`.
/// Teams around the family, alerts and feedback will stand here.
@ApplicationModule(
        displayName = "Involvement",
        allowedDependencies = {
            "person",
            "source",
            "individual",
            "individual :: search",
            "graph",
            "security",
            "audit",
            "api"
        })
@NullMarked
package org.joinedup.involvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
