package org.joinedup.individual.model;

import java.util.List;
import java.util.Optional;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.NotAboutPeople;
import org.joinedup.security.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/// The fields of `schema/matchmodel.graphqls`.
@Controller
class MatchModelController {

    private final MatchModels models;

    MatchModelController(MatchModels models) {
        this.models = models;
    }

    @QueryMapping
    @AllowedTo(Role.DATA_MANAGER)
    @NotAboutPeople
    Optional<MatchModel> matchModel() {
        return models.inForce();
    }

    @QueryMapping
    @AllowedTo(Role.DATA_MANAGER)
    @NotAboutPeople
    List<String> matchModels() {
        return models.versions();
    }

    @MutationMapping
    @AllowedTo(Role.DATA_MANAGER)
    @NotAboutPeople
    MatchModelDrift trainMatchModel() {
        return models.train();
    }

    @MutationMapping
    @AllowedTo(Role.DATA_MANAGER)
    @NotAboutPeople
    MatchModel adoptMatchModel(@Argument String version) {
        return models.adopt(version);
    }
}
