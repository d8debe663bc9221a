package org.joinedup.viewpoint;

import java.time.Clock;
import java.time.Duration;
import org.joinedup.graph.Graph;

/// What a test without the whole service needs to ask for callers.
///
/// @param today of the clock
/// @param shared by what the graph says at that moment
public record TestViewpoint(Today today, SharedSystems shared) {

    public static TestViewpoint of(Graph graph, Clock clock) {
        var today = new Today(graph, clock, false, Duration.ZERO);
        return new TestViewpoint(
                today, new SharedSystems(new Coverages(graph, new Viewpoints(today, clock), Duration.ZERO)));
    }
}
