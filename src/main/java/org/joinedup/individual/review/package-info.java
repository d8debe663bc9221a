/// People decide on links, and see what is worth deciding.
///
/// `ReviewQueries` finds the queue. `LinkExplanation` and `Previews` say why two records are linked
/// or not and what a decision would change. `LinkDecisions` keeps what people decided, unless it
/// contradicts (`MustLinks`) what they decided before, and lets it be known, so that a match
/// follows. `MatchQuality` is what decided samples tell of the match. The match itself and what it
/// writes are the parent package's.
@NullMarked
package org.joinedup.individual.review;

import org.jspecify.annotations.NullMarked;
