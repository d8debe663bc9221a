/// Which data tell the same story.
///
/// `Correlations` says how alike indicators or domains rank the areas, `PrincipalComponents` how
/// many stories they tell between them, `EffectiveWeights` what each domain really weighs in the
/// figure, `LeftOut` what changes without one of them. `Repetition` holds all of it with the
/// pairs that a person should look at. Formulas and sources stand in `docs/funding-questions.md`.
///
/// It suggests by the paper's rule what to keep; it never decides.
@NullMarked
package org.joinedup.funding.repetition;

import org.jspecify.annotations.NullMarked;
