/// A fund becomes whole pence of each area, exact at every level.
///
/// `Allocations` gives every area its pence: `Points` says what an area's rank counts in a domain,
/// `Apportionment` turns shares into pence by largest remainder. `Rollup` adds areas up to wards
/// and districts, `DivisionSplit` cuts those that straddle divisions, `Limits` holds changes from
/// last year within bounds, `Explanation` says why an area gets what it gets.
@NullMarked
package org.joinedup.funding.allocation;

import org.jspecify.annotations.NullMarked;
