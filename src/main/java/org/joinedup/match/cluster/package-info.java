/// Puts scored pairs together into clusters.
///
/// [org.joinedup.match.cluster.Components] finds records that hang together at all;
/// [org.joinedup.match.cluster.AverageLinkage] scores every pair inside and joins groups as long as
/// their records speak for one person on average. A single chance agreement does not chain people
/// together.
@NullMarked
package org.joinedup.match.cluster;

import org.jspecify.annotations.NullMarked;
