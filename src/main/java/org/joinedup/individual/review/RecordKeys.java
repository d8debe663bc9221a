package org.joinedup.individual.review;

import graphql.GraphqlErrorException;
import org.joinedup.graph.CallerMistake;
import org.joinedup.match.Decision;
import org.joinedup.source.SourceRecordKey;

/// The keys of two source records as a caller writes them.
///
/// @param left the smaller
/// @param right the greater
record RecordKeys(SourceRecordKey left, SourceRecordKey right) {

    /// In either order.
    ///
    /// @throws GraphqlErrorException unless they are keys of two records
    static RecordKeys parse(String one, String other) {
        var order = parse(one).compareTo(parse(other));
        if (order == 0) {
            throw CallerMistake.because("Name two different source records.");
        }
        return order < 0 ? new RecordKeys(parse(one), parse(other)) : new RecordKeys(parse(other), parse(one));
    }

    Decision toDecision(Decision.Kind kind) {
        return new Decision(left, right, kind);
    }

    private static SourceRecordKey parse(String text) {
        try {
            return SourceRecordKey.parse(text);
        } catch (IllegalArgumentException e) {
            throw CallerMistake.because("A source record's key is written as `system/recordId`.");
        }
    }
}
