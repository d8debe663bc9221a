package org.joinedup.cost.scenario;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.joinedup.cost.ledger.Costs;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Page;
import org.joinedup.graph.Statement;
import org.joinedup.security.Caller;
import org.joinedup.viewpoint.SharedSystems;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Component;

/// Keeps scenarios and reads them: the statements of `cypher/scenario/`.
///
/// A scenario that was worked out from rows of a system that is not shared with the caller is not
/// there for them.
@Component
class ScenarioQueries {

    private final Graph graph;
    private final Clock clock;
    private final SharedSystems shared;

    ScenarioQueries(Graph graph, Clock clock, SharedSystems shared) {
        this.graph = graph;
        this.clock = clock;
        this.shared = shared;
    }

    /// @param withdrawn only those withdrawn, or only those that stand; null for all
    Window<Scenario> scenarios(@Nullable Boolean withdrawn, Page page, Caller caller) {
        return page.window(graph, search(null, withdrawn, caller), ScenarioRows::toScenario);
    }

    Optional<Scenario> find(String id, Caller caller) {
        var one = search(id, null, caller).with("skip", 0).with("limit", 1);
        return graph.findOne(one, ScenarioRows::toScenario);
    }

    /// @param costs that it was worked out from
    /// @return the id that it was given
    String keep(Kept kept, Costs costs, Caller caller) {
        var id = UUID.randomUUID().toString();
        var statement = Statement.named("scenario/createScenario")
                .with("id", id)
                .with("properties", properties(kept, costs, caller))
                .with("changes", StoredScenario.changes(id, kept.whatIf()))
                .with("effects", StoredScenario.effects(id, kept.whatIf()));
        graph.write(statement);
        return id;
    }

    /// One that was withdrawn already stays as it is.
    void withdraw(String id, String reason, Caller caller) {
        graph.write(Statement.named("scenario/withdrawScenario")
                .with("id", id)
                .with("by", caller.username())
                .with("reason", reason)
                .with("at", now()));
    }

    private Statement search(@Nullable String id, @Nullable Boolean withdrawn, Caller caller) {
        return shared.with(
                Statement.named("scenario/Query.scenarios").with("id", id).with("withdrawn", withdrawn), caller);
    }

    private Map<String, @Nullable Object> properties(Kept kept, Costs costs, Caller caller) {
        var whatIf = kept.whatIf();
        var systems = costs.question().systems();
        var row = new HashMap<String, @Nullable Object>();
        row.put("name", kept.name());
        row.put("by", caller.username());
        row.put("at", now());
        row.put("from", whatIf.window().from());
        row.put("to", whatIf.window().to());
        row.put("priceYear", whatIf.priceYear());
        row.put("systems", StoredScenario.sorted(systems));
        row.put("knownAt", whatIf.knownAt().atZone(ZoneOffset.UTC));
        row.put("people", whatIf.people());
        row.put("households", whatIf.households());
        return row;
    }

    private ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }

    /// What is kept.
    ///
    /// @param name in the author's words
    /// @param whatIf what it comes to
    record Kept(String name, WhatIf whatIf) {}
}
