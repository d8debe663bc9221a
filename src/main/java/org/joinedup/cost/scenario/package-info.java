/// What-if: a change of services' volumes or budgets, whom it reaches, and what its author says
/// would follow.
///
/// `PlanReader` checks what is asked and makes a `Plan` of it: changes of services and effects that
/// the author states. `WhatIfs` works it out from the ledger: for each change the people and
/// households that it `Reach`es, by `CostBands` and by ward, and the pence; for each effect the
/// arithmetic in words. `ScenarioQueries` keeps a plan with its outcome, and `Outcomes` puts what
/// the rows say of a later window beside it.
///
/// Nothing is predicted: every effect is the author's own word, multiplied out. The list of
/// reductions in Northamptonshire's paper is the example (`docs/what-if.md`).
@NullMarked
package org.joinedup.cost.scenario;

import org.jspecify.annotations.NullMarked;
