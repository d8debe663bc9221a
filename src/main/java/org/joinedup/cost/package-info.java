/// What families cost, who bears it, and where need gathers.
///
/// The way: `price` holds what each type of intervention costs; `ledger` prices every intervention
/// that a source system stated, for a person, a household and the agencies that pay; `rollup`,
/// `concentration`, `segment`, `criteria` and `scenario` are the questions. The words are those of
/// the New Economy Unit Cost Database and of Nottingham's analysis.
///
/// Nothing here predicts: each figure can be worked out again from rows. Who a person is and where
/// they lived is decided by `individual` and `household`; what is shared out is `funding`'s.
@ApplicationModule(
        displayName = "Cost",
        allowedDependencies = {
            "person",
            "source",
            "individual",
            "household",
            "area",
            "table",
            "viewpoint",
            "graph",
            "security",
            "audit"
        })
@NullMarked
package org.joinedup.cost;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
