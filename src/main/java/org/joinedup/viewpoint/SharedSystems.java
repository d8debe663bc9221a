package org.joinedup.viewpoint;

import java.util.List;
import org.joinedup.graph.Statement;
import org.joinedup.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whose rows a caller may see, by their roles and the partners' agreements.
@Component
public class SharedSystems {

    private final Coverages coverages;

    SharedSystems(Coverages coverages) {
        this.coverages = coverages;
    }

    /// Sets the parameter `systems`, by which a statement leaves out the rows of other systems.
    public Statement with(Statement statement, Caller caller) {
        return statement.with("systems", of(caller));
    }

    /// @return codes of the source systems shared with the caller; null when all are
    public @Nullable List<String> of(Caller caller) {
        var all = coverages.states(caller, Viewpoint.PRESENT);
        return all.stream().allMatch(SourceState::shared)
                ? null
                : all.stream()
                        .filter(SourceState::shared)
                        .map(state -> state.source().code())
                        .toList();
    }
}
