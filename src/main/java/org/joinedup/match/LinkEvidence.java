package org.joinedup.match;

import java.util.List;
import org.joinedup.source.SourceRecordKey;

/// Why two source records are taken to be about one person, without any value of theirs.
///
/// @param with the other record
/// @param rule that made the link, such as `SAME_NAME_AND_BIRTH_DATE`
/// @param bits match weight: each bit doubles the odds that the two are one person
/// @param agreements the attributes that speak for it, in words, such as `same family name`
public record LinkEvidence(SourceRecordKey with, String rule, double bits, List<String> agreements) {

    /// Copies the agreements.
    ///
    /// @throws IllegalArgumentException if the bits are infinite or not a number
    public LinkEvidence {
        agreements = List.copyOf(agreements);
        if (!Double.isFinite(bits)) {
            throw new IllegalArgumentException("match weight must be finite, was " + bits);
        }
    }
}
