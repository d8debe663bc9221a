package org.joinedup.funding.run;

import java.util.ArrayList;
import java.util.List;
import org.joinedup.funding.export.Fact;
import org.joinedup.funding.export.Outcome;

/// What a table of a run says of the run itself.
final class RunFacts {

    private RunFacts() {}

    /// @return the outcome with facts on its run, so that every export says which run it is of
    static Outcome added(FundingRun run, Outcome outcome) {
        var facts = new ArrayList<>(outcome.facts());
        facts.addAll(of(run));
        return new Outcome(outcome.title(), outcome.allocation(), outcome.shares(), outcome.limited(), facts);
    }

    private static List<Fact> of(FundingRun run) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("Run", run.id()));
        facts.add(new Fact(
                "Recorded", "%s by %s, program version %s".formatted(run.at(), run.author(), run.programVersion())));
        var publication = run.publication();
        facts.add(new Fact(
                "Published", publication == null ? "no, a draft" : publication.at() + " by " + publication.by()));
        if (!run.note().isEmpty()) {
            facts.add(new Fact("Author's note", run.note()));
        }
        facts.add(new Fact("Data kept", "SHA-256 " + run.dataHash()));
        facts.add(new Fact("Result", "SHA-256 " + run.resultHash()));
        run.inputs().forEach(input -> facts.add(new Fact("Read " + input.name(), "SHA-256 " + input.sha256())));
        return facts;
    }
}
