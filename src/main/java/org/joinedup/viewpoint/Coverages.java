package org.joinedup.viewpoint;

import java.util.List;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.joinedup.security.Caller;
import org.springframework.stereotype.Component;

/// The coverage of answers whose own statement does not tell how the source systems stand.
@Component
public class Coverages {

    private final Graph graph;
    private final Viewpoints viewpoints;

    Coverages(Graph graph, Viewpoints viewpoints) {
        this.graph = graph;
        this.viewpoints = viewpoints;
    }

    /// @return of an answer about nobody in particular, or about several people
    public Coverage of(Caller caller, Viewpoint viewpoint) {
        return Coverage.of(states(caller, viewpoint), Asked.on(viewpoints.day(viewpoint)));
    }

    /// @return every source system, by code
    public List<SourceState> states(Caller caller, Viewpoint viewpoint) {
        var name = viewpoint.knownAt() == null ? "viewpoint/sourceStates" : "viewpoint/sourceStatesKnownAt";
        var statement = Statement.named(name).with("roles", caller.roleNames());
        return graph.read(viewpoints.with(statement, viewpoint), SourceState::from);
    }
}
