/// What a partner told us, unchanged and traceable to its extract: source systems, their records,
/// involvements, interventions and relations.
///
/// Plain values; how they are read from files is `ingest`, how they are kept is a statement of
/// `cypher/ingest/`.
@ApplicationModule(
        displayName = "Source",
        allowedDependencies = {"person"})
@NullMarked
package org.joinedup.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
