/// How sure an allocation is: how far ranks and pounds hang on what people chose.
///
/// `WeightDraws` draws weightings round the model's own; `Certainty` says between which ranks and
/// pounds they put each area and district. `ChoiceEffects` cuts the variance of the pounds into the
/// effects of weights, method, ties and standardisation. `WeightSwaps` finds the smallest change of
/// weights that puts two areas the other way round. Formulas and sources stand in
/// `docs/funding-questions.md`.
///
/// It says nothing on whether the data are right, and predicts nothing.
@NullMarked
package org.joinedup.funding.certainty;

import org.jspecify.annotations.NullMarked;
