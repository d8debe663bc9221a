/// Questions on a fund: shared out, explained, compared, drawn as a map, held against chance.
///
/// `Outcomes` makes an outcome of a model; `FundingQuestions` does so for what a caller puts
/// another way. The controllers answer the fields of `schema/funding*.graphqls` and
/// `allocation*.graphqls`.
@NullMarked
package org.joinedup.funding.question;

import org.jspecify.annotations.NullMarked;
