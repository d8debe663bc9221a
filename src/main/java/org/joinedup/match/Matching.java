package org.joinedup.match;

import java.util.List;

/// What a match found: who is one person, who might be, and who live together.
///
/// @param clusters every record in exactly one, by their first key
/// @param possible pairs of different clusters that a person should look at, strongest first
/// @param families pairs of different clusters that are of one household rather than one person,
///     strongest first; each pair of clusters once, by its strongest pair of records
public record Matching(List<Cluster> clusters, List<ScoredPair> possible, List<ScoredPair> families) {

    /// Copies the lists.
    public Matching {
        clusters = List.copyOf(clusters);
        possible = List.copyOf(possible);
        families = List.copyOf(families);
    }
}
