package org.joinedup.household.family;

import java.util.List;
import java.util.Map;
import org.joinedup.individual.Individual;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// The fields of `schema/family.graphqls`.
@Controller
class FamilyController {

    private final FamilyQueries queries;

    FamilyController(FamilyQueries queries) {
        this.queries = queries;
    }

    @QueryMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER, Role.DATA_MANAGER})
    @Nullable
    Family family(@Argument String individualId, @Argument int depth, @Argument int first) {
        return queries.family(individualId, new Extent(depth, first)).orElse(null);
    }

    @SchemaMapping
    FamilyNetwork network(Family family) {
        return queries.network(family);
    }

    @BatchMapping(typeName = "Individual")
    Map<Individual, List<Relation>> relations(List<Individual> individuals) {
        return queries.relations(individuals);
    }
}
