/// A funding model: what is shared out, by which indicators, how, and what was decided on the way.
///
/// A model is a YAML file that a funding officer writes; `docs/funding-data.md` says how.
/// `FundingModels` reads it with all files that it names, so that a
/// [org.joinedup.funding.model.FundingModel] that exists can be allocated; whatever is wrong is an
/// issue with file and line. `FundingModel.data()` and `choice()` are what `funding.rank` and
/// `funding.allocation` take. Nothing is computed here but what makes values of other areas or with
/// gaps usable, and each such step is among the model's notes.
@NullMarked
package org.joinedup.funding.model;

import org.jspecify.annotations.NullMarked;
