package org.joinedup.funding.model;

import java.util.List;
import org.joinedup.table.Issue;
import org.jspecify.annotations.Nullable;

/// A model's file as it was read.
///
/// @param model null when an issue refuses it
/// @param issues of the model's file, the mappings and the data, in the order in which they are
///     read; those that do not refuse are worth a look
public record ModelFile(@Nullable FundingModel model, List<Issue> issues) {

    /// Keeps its own copy of the list.
    public ModelFile {
        issues = List.copyOf(issues);
    }
}
