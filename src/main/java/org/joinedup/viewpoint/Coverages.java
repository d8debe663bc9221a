package org.joinedup.viewpoint;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Statement;
import org.joinedup.security.Caller;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// How every source system stands, which is the coverage of every answer.
///
/// It changes with a load and is asked with every answer, so it is read at most once in a while.
@Component
public class Coverages {

    private static final int MOST_SETS_OF_ROLES = 128;

    private final Graph graph;
    private final Viewpoints viewpoints;
    private final LoadingCache<List<String>, List<SourceState>> present;

    /// @param kept how long what was read of the present holds; nothing for zero
    Coverages(Graph graph, Viewpoints viewpoints, @Value("${joinedup.viewpoint.sources-kept:1s}") Duration kept) {
        this.graph = graph;
        this.viewpoints = viewpoints;
        this.present = Caffeine.newBuilder()
                .expireAfterWrite(kept)
                .maximumSize(kept.isZero() ? 0 : MOST_SETS_OF_ROLES)
                .build(roles -> read(Statement.named("viewpoint/sourceStates").with("roles", roles)));
    }

    /// @return of an answer about nobody in particular, or about several people
    public Coverage of(Caller caller, Viewpoint viewpoint) {
        return Coverage.of(states(caller, viewpoint), Asked.on(viewpoints.day(viewpoint)));
    }

    /// @return every source system, by code
    public List<SourceState> states(Caller caller, Viewpoint viewpoint) {
        return viewpoint.knownAt() == null
                ? present.get(caller.roleNames())
                : read(viewpoints.with(
                        Statement.named("viewpoint/sourceStatesKnownAt").with("roles", caller.roleNames()), viewpoint));
    }

    private List<SourceState> read(Statement statement) {
        return graph.read(statement, SourceState::from);
    }
}
