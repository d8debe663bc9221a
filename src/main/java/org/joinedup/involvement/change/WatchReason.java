package org.joinedup.involvement.change;

/// Why somebody is told of a change, in the order of `peopleWatched.cypher`'s ranks.
enum WatchReason {
    FOLLOWED,
    FAMILY_FOLLOWED,
    INVOLVED;

    /// @param rank 0 to 2
    static WatchReason of(long rank) {
        return values()[Math.toIntExact(rank)];
    }
}
