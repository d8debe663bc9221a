package org.joinedup.funding.run;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What came of computing a run again from the data that it keeps.
///
/// @param run what was repeated
/// @param dataIntact whether the data are those of their hash
/// @param amountsIntact whether the amounts in the graph are those of the run's hash
/// @param resultHash of today's result; null when nothing could be computed
/// @param programVersion of the program that repeated it
/// @param differences areas whose amounts in the graph are not today's, in order of code; all where
///     nothing could be computed
record Repetition(
        FundingRun run,
        boolean dataIntact,
        boolean amountsIntact,
        @Nullable String resultHash,
        String programVersion,
        List<Difference> differences) {

    private static final int FIRST = 10;

    /// @return whether everything is as it was recorded, bit for bit
    public boolean same() {
        return dataIntact && amountsIntact && run.resultHash().equals(resultHash);
    }

    /// @return how many areas are different
    public int differing() {
        return differences.size();
    }

    /// @return up to 10 of them
    public List<Difference> first() {
        return differences.stream().limit(FIRST).toList();
    }

    /// @return what was found, in sentences
    public String statement() {
        if (same()) {
            return "All %d areas get the same to the penny, from the same data; hash %s."
                    .formatted(run.areas(), run.resultHash());
        }
        return "%s %s %s".formatted(onData(), onAmounts(), onResult());
    }

    private String onData() {
        return dataIntact
                ? "The data are those that were recorded."
                : "The data that are kept are not those that were recorded.";
    }

    private String onAmounts() {
        return amountsIntact
                ? "The amounts in the graph are those that were recorded."
                : "The amounts in the graph were changed after they were recorded.";
    }

    private String onResult() {
        if (resultHash == null) {
            return "Nothing could be computed from them by version " + programVersion + ".";
        }
        return run.resultHash().equals(resultHash)
                ? "Computed again, they give the result that was recorded; %d areas differ in the graph."
                        .formatted(differing())
                : "Computed again by version %s, they give another result than was recorded by version %s; %d areas differ."
                        .formatted(programVersion, run.programVersion(), differing());
    }
}
