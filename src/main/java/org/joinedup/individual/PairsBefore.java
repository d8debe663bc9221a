package org.joinedup.individual;

import java.util.List;
import org.joinedup.match.ScoredPair;

/// What stood between individuals and between records before a match.
///
/// @param possible individuals that might be one person
/// @param families individuals of one household
/// @param samples records that a match linked and that were drawn for people to check
record PairsBefore(List<PairLink> possible, List<PairLink> families, List<ScoredPair> samples) {}
