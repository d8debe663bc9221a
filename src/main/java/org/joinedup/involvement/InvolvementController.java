package org.joinedup.involvement;

import graphql.GraphQLContext;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.joinedup.graph.Page;
import org.joinedup.individual.Individual;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.Caller;
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

/// The fields of `schema/involvement.graphqls`: practitioners and services.
@Controller
class InvolvementController {

    private static final int MOST = 100;

    private final InvolvementQueries queries;
    private final PagedLists lists;

    InvolvementController(InvolvementQueries queries, PagedLists lists) {
        this.queries = queries;
        this.lists = lists;
    }

    @QueryMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER})
    @Nullable
    Practitioner practitioner(@Argument String id, GraphQLContext context) {
        return queries.practitioner(id, Caller.of(context)).orElse(null);
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

    @BatchMapping(typeName = "Practitioner", field = "services")
    Map<Practitioner, List<Service>> servicesOf(List<Practitioner> practitioners) {
        return queries.services(practitioners);
    }

    @SchemaMapping
    CompletableFuture<Window<Individual>> individuals(
            Practitioner practitioner, ScrollSubrange page, DataFetchingEnvironment environment) {
        return lists.individuals(practitioner, Page.of(page, MOST), environment);
    }

    @SchemaMapping
    CompletableFuture<Window<Practitioner>> practitioners(
            Service service, ScrollSubrange page, DataFetchingEnvironment environment) {
        return lists.practitioners(service, Page.of(page, MOST), environment);
    }
}
