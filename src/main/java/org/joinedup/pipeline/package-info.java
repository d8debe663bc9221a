/// The order of things: from partners' deliveries to answers about individuals and households.
///
/// This is the only package that knows every step; no step knows the next. `Pipeline` says the
/// order, `LoadWatch` looks for deliveries and runs it, one load at a time, `LoadProgress` says how
/// far it is.
@ApplicationModule(
        displayName = "Pipeline",
        allowedDependencies = {
            "ingest",
            "match",
            "individual",
            "household",
            "area",
            "cost :: price",
            "graph",
            "security",
            "audit"
        })
@NullMarked
package org.joinedup.pipeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
