package org.joinedup.involvement;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.joinedup.graph.Page;
import org.joinedup.individual.Individual;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.NotAboutPeople;
import org.joinedup.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.query.ScrollSubrange;
import org.springframework.stereotype.Controller;

/// The fields of `schema/involvement.graphqls`.
@Controller
class InvolvementController {

    private static final int MOST = 100;

    private final InvolvementQueries queries;

    InvolvementController(InvolvementQueries queries) {
        this.queries = queries;
    }

    @QueryMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER})
    @Nullable
    WhoIsInvolved whoIsInvolved(@Argument String individualId) {
        return queries.whoIsInvolved(individualId).orElse(null);
    }

    @QueryMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER})
    @Nullable
    Practitioner practitioner(@Argument String id) {
        return queries.practitioner(id).orElse(null);
    }

    @QueryMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER, Role.DATA_MANAGER})
    @NotAboutPeople
    @Nullable
    Service service(@Argument String id) {
        return queries.service(id).orElse(null);
    }

    @QueryMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER, Role.DATA_MANAGER})
    @NotAboutPeople
    List<Service> services() {
        return queries.services();
    }

    @BatchMapping
    Map<Individual, List<InvolvementAnswer>> involvements(List<Individual> individuals) {
        return queries.involvements(individuals);
    }

    @BatchMapping(typeName = "Practitioner", field = "services")
    Map<Practitioner, List<Service>> servicesOf(List<Practitioner> practitioners) {
        return queries.services(practitioners);
    }

    @SchemaMapping
    Window<Individual> individuals(Practitioner practitioner, ScrollSubrange page) {
        return queries.individuals(practitioner, Page.of(page, MOST));
    }

    @SchemaMapping
    Window<Practitioner> practitioners(Service service, ScrollSubrange page) {
        return queries.practitioners(service, Page.of(page, MOST));
    }

    @BatchMapping(typeName = "Involvement", field = "source")
    Map<InvolvementAnswer, SourceFreshness> sourcesOfInvolvements(List<InvolvementAnswer> involvements) {
        return sources(involvements, InvolvementAnswer::system);
    }

    @BatchMapping(typeName = "Service", field = "source")
    Map<Service, SourceFreshness> sourcesOfServices(List<Service> services) {
        return sources(services, Service::system);
    }

    private <T> Map<T, SourceFreshness> sources(List<T> all, Function<T, String> system) {
        var found = queries.sources(all.stream().map(system).toList());
        return all.stream()
                .distinct()
                .collect(toMap(Function.identity(), one -> Objects.requireNonNull(found.get(system.apply(one)))));
    }
}
