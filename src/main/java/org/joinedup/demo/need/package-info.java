/// What the people of the made-up city need, which services they get and what it costs.
///
/// `Needs` says who has which need, at the rates of the Nottingham analysis; `Targets` ranks people
/// by cost so that the total and its concentration are those of the analysis; `Planner` fills each
/// person's cost with priced interventions. Rates and prices are the tables in the resource folder
/// `demo`. Dates lie within the two years before the day of the extracts.
@NullMarked
package org.joinedup.demo.need;

import org.jspecify.annotations.NullMarked;
