/// What a search finds an individual by, and compares.
///
/// Two properties of an `Individual`, written by the match: `heldValues`, a line for each way in
/// which a source record says or said who it is ([org.joinedup.individual.search.HeldValues]), and
/// `searchWords`, what a full-text index finds it by
/// ([org.joinedup.individual.search.SearchDocument]), in tokens that are read here and by whoever
/// asks ([org.joinedup.individual.search.SearchTokens]). Nothing here asks anything: searches do,
/// in `involvement.search`.
@NamedInterface("search")
@NullMarked
package org.joinedup.individual.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
