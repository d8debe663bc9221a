package org.joinedup.individual;

import java.util.List;
import java.util.Map;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/// The fields of `schema/individual.graphqls`.
@Controller
class IndividualController {

    private final IndividualQueries queries;

    IndividualController(IndividualQueries queries) {
        this.queries = queries;
    }

    @QueryMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER, Role.DATA_MANAGER})
    @Nullable
    Individual individual(@Argument String id) {
        return queries.individual(id).orElse(null);
    }

    @BatchMapping
    Map<Individual, List<LinkedRecord>> records(List<Individual> individuals) {
        return queries.records(individuals);
    }
}
