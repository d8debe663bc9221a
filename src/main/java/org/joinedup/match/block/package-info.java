/// Proposes the pairs that are worth comparing.
///
/// A [org.joinedup.match.block.BlockingRule] gives each record keys; records with a key in common
/// form a block. Blocks that are too large are refined by a further feature, not dropped. A pair
/// that shares no block is never compared.
@NullMarked
package org.joinedup.match.block;

import org.jspecify.annotations.NullMarked;
