package org.joinedup.viewpoint;

import graphql.GraphQLContext;
import java.util.List;
import org.joinedup.security.Caller;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// The field `coverage` of answers about several people, or about nobody in particular.
@Controller
class CoverageController {

    private final Coverages coverages;

    CoverageController(Coverages coverages) {
        this.coverages = coverages;
    }

    @SchemaMapping(typeName = "IndividualSearchConnection", field = "coverage")
    List<SourceCoverage> ofSearch(GraphQLContext context) {
        return ofPresent(context);
    }

    @SchemaMapping(typeName = "Family", field = "coverage")
    List<SourceCoverage> ofFamily(GraphQLContext context) {
        return ofPresent(context);
    }

    @SchemaMapping(typeName = "TeamAroundFamily", field = "coverage")
    List<SourceCoverage> ofTeam(GraphQLContext context) {
        return ofPresent(context);
    }

    private List<SourceCoverage> ofPresent(GraphQLContext context) {
        return coverages.of(Caller.of(context), Viewpoint.PRESENT).sources();
    }
}
