package org.joinedup.viewpoint;

import java.util.List;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Row;
import org.joinedup.graph.Statement;
import org.joinedup.security.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Whose rows a caller may see, by their roles and the partners' agreements.
///
/// A statement that can takes `$roles` and leaves rows out by itself, as `Individual.records` does;
/// this is for those that are better off with a list.
@Component
public class SharedSystems {

    private final Graph graph;

    SharedSystems(Graph graph) {
        this.graph = graph;
    }

    /// @return codes of the source systems shared with the caller; null when all are
    public @Nullable List<String> of(Caller caller) {
        var all = graph.read(
                Statement.named("viewpoint/sharedSystems").with("roles", caller.roleNames()), SharedSystem::from);
        var shared = all.stream()
                .filter(SharedSystem::shared)
                .map(SharedSystem::code)
                .toList();
        return shared.size() == all.size() ? null : shared;
    }

    private record SharedSystem(String code, boolean shared) {

        static SharedSystem from(Row row) {
            return new SharedSystem(row.text("code"), row.flag("shared"));
        }
    }
}
