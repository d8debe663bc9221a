package org.joinedup.involvement;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.joinedup.graph.Graph;
import org.joinedup.graph.Page;
import org.joinedup.graph.Row;
import org.joinedup.graph.Statement;
import org.joinedup.individual.Individual;
import org.joinedup.security.Caller;
import org.joinedup.viewpoint.SharedSystems;
import org.joinedup.viewpoint.Today;
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Component;

/// Runs the statements of `cypher/involvement/` on practitioners and services, one method for each
/// file.
@Component
class InvolvementQueries {

    private final Graph graph;
    private final Today today;
    private final SharedSystems shared;

    InvolvementQueries(Graph graph, Today today, SharedSystems shared) {
        this.graph = graph;
        this.today = today;
        this.shared = shared;
    }

    Optional<Practitioner> practitioner(String id, Caller caller) {
        var statement = Statement.named("involvement/Query.practitioner").with("practitionerId", id);
        return graph.findOne(shared.with(statement, caller), Practitioner::from);
    }

    /// @return an entry for every practitioner asked for
    Map<Practitioner, Window<Individual>> individuals(Collection<Practitioner> asked, Page page, Caller caller) {
        var ids = asked.stream().map(Practitioner::id).distinct().toList();
        var statement = today("involvement/Practitioner.individuals", caller).with("practitionerIds", ids);
        var found = page.windows(graph, statement, "practitionerId", Individual::from);
        return asked.stream()
                .distinct()
                .collect(toMap(Function.identity(), one -> found.getOrDefault(one.id(), page.empty())));
    }

    /// @return an entry for every practitioner asked for
    Map<Practitioner, List<Service>> services(Collection<Practitioner> practitioners) {
        var ids = practitioners.stream().map(Practitioner::id).distinct().toList();
        var found = byId(
                Statement.named("involvement/Practitioner.services").with("practitionerIds", ids),
                "practitionerId",
                row -> row.rows("services").stream().map(Service::from).toList());
        return practitioners.stream()
                .distinct()
                .collect(toMap(Function.identity(), one -> found.getOrDefault(one.id(), List.of())));
    }

    Optional<Service> service(String id) {
        return graph.findOne(Statement.named("involvement/Query.service").with("serviceId", id), Service::from);
    }

    List<Service> services() {
        return graph.read(Statement.named("involvement/Query.services"), Service::from);
    }

    /// @return an entry for every service asked for
    Map<Service, Window<Practitioner>> practitioners(Collection<Service> asked, Page page, Caller caller) {
        var ids = asked.stream().map(Service::id).distinct().toList();
        var statement = today("involvement/Service.practitioners", caller).with("serviceIds", ids);
        var found = page.windows(graph, statement, "serviceId", Practitioner::from);
        return asked.stream()
                .distinct()
                .collect(toMap(Function.identity(), one -> found.getOrDefault(one.id(), page.empty())));
    }

    private Statement today(String name, Caller caller) {
        return shared.with(Statement.named(name).with("asOf", today.day()), caller);
    }

    private <T> Map<String, T> byId(Statement statement, String id, Function<Row, T> mapper) {
        return graph.read(statement, row -> Map.entry(row.text(id), mapper.apply(row))).stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
