package org.joinedup.linkage;

import java.util.regex.Pattern;
import org.joinedup.linkage.csv.InputMistake;

/// Takes the part of the truth's column that names the cluster.
///
/// @param pattern whose first group is that part; without a group, all that it finds
/// @param records whose truth is read
record TruthPattern(Pattern pattern, Records records) {

    /// @return for each record the number of its true cluster, or [Labels#NONE]
    int[] clusters() {
        var parts = new Labels();
        var labels = records.truth().numbers();
        for (var record = 0; record < labels.length; record++) {
            parts.add(
                    labels[record] == Labels.NONE
                            ? null
                            : part(record, records.truth().text(labels[record])));
        }
        return parts.numbers();
    }

    private String part(int record, String text) {
        var matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new InputMistake(records.places().place(record) + ": --truth-pattern does not fit the truth.");
        }
        var part = matcher.group(Math.min(1, matcher.groupCount()));
        if (part == null) {
            throw new InputMistake(records.places().place(record) + ": the first group of --truth-pattern is empty.");
        }
        return part;
    }
}
