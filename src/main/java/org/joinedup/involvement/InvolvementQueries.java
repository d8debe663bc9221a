package org.joinedup.involvement;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
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
import org.springframework.data.domain.Window;
import org.springframework.stereotype.Component;

/// Runs the statements of `cypher/involvement/`, one method for each file.
@Component
class InvolvementQueries {

    private final Graph graph;
    private final Clock clock;

    InvolvementQueries(Graph graph, Clock clock) {
        this.graph = graph;
        this.clock = clock;
    }

    Optional<WhoIsInvolved> whoIsInvolved(String individualId) {
        return graph.findOne(
                today("involvement/Query.whoIsInvolved").with("individualId", individualId), WhoIsInvolved::from);
    }

    /// @return an entry for every individual asked for, current involvements first
    Map<Individual, List<InvolvementAnswer>> involvements(Collection<Individual> individuals) {
        var ids = individuals.stream().map(Individual::id).distinct().toList();
        var found = byId(
                today("involvement/Individual.involvements").with("individualIds", ids),
                "individualId",
                row -> row.rows("involvements").stream()
                        .map(InvolvementAnswer::from)
                        .toList());
        return individuals.stream()
                .distinct()
                .collect(toMap(Function.identity(), one -> found.getOrDefault(one.id(), List.of())));
    }

    Optional<Practitioner> practitioner(String id) {
        return graph.findOne(
                Statement.named("involvement/Query.practitioner").with("practitionerId", id), Practitioner::from);
    }

    Window<Individual> individuals(Practitioner practitioner, Page page) {
        var statement = today("involvement/Practitioner.individuals").with("practitionerId", practitioner.id());
        return page.window(graph, statement, Individual::from);
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

    Window<Practitioner> practitioners(Service service, Page page) {
        var statement = today("involvement/Service.practitioners").with("serviceId", service.id());
        return page.window(graph, statement, Practitioner::from);
    }

    /// @return an entry for every code that exists
    Map<String, SourceFreshness> sources(Collection<String> codes) {
        var distinct = codes.stream().distinct().toList();
        return byId(
                Statement.named("involvement/Involvement.source").with("codes", distinct),
                "code",
                SourceFreshness::from);
    }

    private Statement today(String name) {
        return Statement.named(name).with("today", LocalDate.now(clock));
    }

    private <T> Map<String, T> byId(Statement statement, String id, Function<Row, T> mapper) {
        return graph.read(statement, row -> Map.entry(row.text(id), mapper.apply(row))).stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
