/// Scores, ranks and figures of areas.
///
/// `Scores` puts the indicators of a domain together, `Ranks` ranks areas by them (n for the most
/// in need), `Ranking` holds the ranks of all domains, `Checksums` says whether they add up as
/// ranks must. Words and arithmetic are those of Northamptonshire's model.
@NullMarked
package org.joinedup.funding.rank;

import org.jspecify.annotations.NullMarked;
