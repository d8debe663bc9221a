package org.joinedup.funding.model;

import java.util.ArrayList;
import java.util.List;
import org.joinedup.table.Issue;

/// What comes up while a model is read.
///
/// @param issues what is wrong
/// @param notes sentences on what was done to the data
record Findings(List<Issue> issues, List<String> notes) {

    /// Nothing yet.
    Findings() {
        this(new ArrayList<>(), new ArrayList<>());
    }

    void add(Issue issue) {
        issues.add(issue);
    }

    void note(String sentence) {
        if (!notes.contains(sentence)) {
            notes.add(sentence);
        }
    }

    /// @return whether an issue refuses the model
    boolean refuse() {
        return issues.stream().anyMatch(Issue::refuses);
    }
}
