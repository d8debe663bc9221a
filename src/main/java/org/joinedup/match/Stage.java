package org.joinedup.match;

/// A stage of a linkage that is done.
///
/// @param name such as `compare`
/// @param seconds it took
/// @param count what it made: features, blocks, pairs, clusters
public record Stage(String name, double seconds, long count) {}
