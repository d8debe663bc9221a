package org.joinedup.involvement.search;

import java.util.List;

/// What a search found.
///
/// @param hits the best first, at most [Search#MOST_HITS]
/// @param hasMore whether more people fit than are told
record SearchResult(List<SearchHit> hits, boolean hasMore) {

    /// @return whether somebody fits everything that was asked
    boolean isWhole() {
        return hits.stream().anyMatch(hit -> hit.evidence().isWhole());
    }
}
