/// Data managers see the model that matches, train another one, and adopt it.
///
/// `MatchModels` trains on the records as they stand, keeps what came out beside the model in
/// force, and puts it there when somebody says so; a match follows. How a model is estimated and
/// what its figures mean is `match.model`'s to say. Nothing here is about people: a model holds
/// shares and hashes, and no answer gives even these.
@NullMarked
package org.joinedup.individual.model;

import org.jspecify.annotations.NullMarked;
