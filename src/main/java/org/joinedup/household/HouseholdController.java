package org.joinedup.household;

import graphql.GraphQLContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.joinedup.individual.Individual;
import org.joinedup.person.Uprn;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.joinedup.viewpoint.Viewpoints;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/// The fields of `schema/household.graphqls`.
@Controller
class HouseholdController {

    private final HouseholdQueries queries;
    private final Viewpoints viewpoints;

    HouseholdController(HouseholdQueries queries, Viewpoints viewpoints) {
        this.queries = queries;
        this.viewpoints = viewpoints;
    }

    @QueryMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER, Role.DATA_MANAGER})
    @Nullable
    Household household(
            @Argument String id,
            @Argument @Nullable LocalDate asOf,
            @Argument @Nullable Instant knownAt,
            GraphQLContext context) {
        return queries.household(id, viewpoints.of(asOf, knownAt), Caller.of(context))
                .orElse(null);
    }

    @QueryMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER, Role.DATA_MANAGER})
    @Nullable
    Address address(@Argument String uprn) {
        return Uprn.parse(uprn)
                .flatMap(valid -> queries.address(valid.digits()))
                .orElse(null);
    }

    @BatchMapping(typeName = "Individual")
    Map<Individual, List<HouseholdOfOne>> households(List<Individual> individuals) {
        return queries.households(individuals);
    }

    @BatchMapping(typeName = "Household")
    Map<Household, Address> address(List<Household> households) {
        return queries.addresses(households);
    }

    @BatchMapping(typeName = "Household")
    Map<Household, List<HouseholdMember>> members(List<Household> households, GraphQLContext context) {
        return queries.members(households, Caller.of(context));
    }

    @BatchMapping(typeName = "Address", field = "households")
    Map<Address, List<Household>> householdsAt(List<Address> addresses) {
        return queries.householdsAt(addresses);
    }
}
