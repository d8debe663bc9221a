package org.joinedup.funding.run;

import java.util.List;
import java.util.Map;
import org.joinedup.funding.export.Outcome;

/// An allocation that is to be kept.
///
/// @param title in the author's words, 1 to 200 characters
/// @param note why it was made or what is to be known of it; empty for none, up to 2,000 characters
/// @param author username
/// @param outcome what was computed; its own title is not kept
/// @param lastYear pence by code of small area, those that its limits were worked out with; empty
///     where there are no limits
/// @param inputs files that the data were read from
public record RunDraft(
        String title, String note, String author, Outcome outcome, Map<String, Long> lastYear, List<RunInput> inputs) {

    /// Keeps its own copies.
    public RunDraft {
        lastYear = Map.copyOf(lastYear);
        inputs = List.copyOf(inputs);
    }
}
