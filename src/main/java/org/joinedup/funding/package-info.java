/// A fund is shared out among small areas by need, to the penny.
///
/// The way: `indicator` reads what is known of each area and says which way need goes; `rank` puts
/// indicators together to domains and ranks the areas in each, n for the most in need; `allocation`
/// adds the ranks to the area's figure and shares the fund out by it. The questions on an outcome:
/// `comparison` (other data, weights, funds), `certainty` (how far it hangs on the choices) and
/// `repetition` (which data tell the same story). `run` keeps what was decided.
///
/// The words are those of Northamptonshire's model for fair and equitable funding. Nothing here
/// needs a database except `run` and the controllers: the same code serves the command `funding`.
@ApplicationModule(
        displayName = "Funding",
        allowedDependencies = {
            "area",
            "area :: boundary",
            "table",
            "person",
            "graph",
            "security",
            "audit",
            "cost",
            "cost::ledger",
            "cost::criteria",
            "cost::concentration",
            "viewpoint"
        })
@NullMarked
package org.joinedup.funding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
