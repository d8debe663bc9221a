package org.joinedup.individual;

import java.util.Map;
import org.joinedup.graph.Row;
import org.joinedup.match.ScoredPair;

/// A relationship between two individuals that a match found: they might be one person, or they are
/// of one household.
///
/// @param from the smaller id
/// @param to the greater id
/// @param leftKey the source record of `from` that speaks for it
/// @param rightKey the source record of `to` that speaks for it
/// @param matchWeight in bits
record PairLink(String from, String to, String leftKey, String rightKey, double matchWeight) {

    static PairLink from(Row row) {
        return new PairLink(
                row.text("fromId"),
                row.text("toId"),
                row.text("leftKey"),
                row.text("rightKey"),
                row.decimal("matchWeight"));
    }

    /// @param pair of source records
    /// @param ids individual id by key of the source record
    static PairLink of(ScoredPair pair, Map<String, String> ids) {
        var left = pair.left().text();
        var right = pair.right().text();
        var from = ids.getOrDefault(left, "");
        var to = ids.getOrDefault(right, "");
        var bits = Link.rounded(pair.bits());
        return from.compareTo(to) <= 0
                ? new PairLink(from, to, left, right, bits)
                : new PairLink(to, from, right, left, bits);
    }

    /// @return the two individuals, whichever records speak for it
    String ends() {
        return from + " " + to;
    }

    /// @return a row of a statement that writes it
    Map<String, Object> toRow() {
        return Map.of("from", from, "to", to, "leftKey", leftKey, "rightKey", rightKey, "matchWeight", matchWeight);
    }
}
