package org.joinedup.individual;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.joinedup.match.ClusterMember;
import org.joinedup.match.LinkEvidence;
import org.jspecify.annotations.Nullable;

/// A source record's link to its individual.
///
/// @param key of the source record, as text
/// @param individualId to whom it is linked
/// @param matchWeight of its strongest evidence, in bits; 0 for a record alone
/// @param evidence which rule linked it and what agreed, without the values; null for a record
///     alone
record Link(
        String key,
        String individualId,
        double matchWeight,
        @Nullable String evidence) {

    static Link of(ClusterMember member, String individualId) {
        var evidence =
                member.evidence().isEmpty() ? null : toText(member.evidence().getFirst());
        return new Link(member.key().text(), individualId, rounded(member.matchWeight()), evidence);
    }

    /// @param bits a match weight
    /// @return to a hundredth: less than that is no evidence, and no reason to write a link again
    static double rounded(double bits) {
        return Math.round(bits * 100) / 100.0;
    }

    /// @return one row for `createLinks.cypher`
    Map<String, @Nullable Object> toRow() {
        var row = new HashMap<String, @Nullable Object>();
        row.put("key", key);
        row.put("individualId", individualId);
        row.put("matchWeight", matchWeight);
        row.put("evidence", evidence);
        return row;
    }

    private static String toText(LinkEvidence evidence) {
        var agreements = evidence.agreements().stream().collect(Collectors.joining("; "));
        return "%s with %s: %s".formatted(evidence.rule(), evidence.with().text(), agreements);
    }
}
