/// Who is involved: each practitioner once, and services. `search` finds the person asked about.
///
/// Read only: everything here answers a field of `schema/whoisinvolved.graphqls` or
/// `schema/involvement.graphqls` by the statement of the same name in `cypher/involvement/`. From
/// which day and moment it looks and what it covers is `viewpoint`'s to say. How a load comes to
/// know an involvement is `ingest`.
@ApplicationModule(
        displayName = "Involvement",
        allowedDependencies = {
            "person",
            "source",
            "individual",
            "individual :: search",
            "household",
            "viewpoint",
            "graph",
            "security",
            "audit",
            "api"
        })
@NullMarked
package org.joinedup.involvement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
