package org.joinedup.funding.model;

import java.util.List;
import org.joinedup.funding.Indicator;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.NotAboutPeople;
import org.joinedup.security.Role;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/// The fields of `schema/indicator.graphqls`.
@Controller
class IndicatorController {

    private final PlaceModels models;

    IndicatorController(PlaceModels models) {
        this.models = models;
    }

    @QueryMapping
    @AllowedTo({Role.FUNDING_OFFICER, Role.ANALYST})
    @NotAboutPeople
    List<Indicator> indicators() {
        return models.indicators();
    }

    @QueryMapping
    @AllowedTo({Role.FUNDING_OFFICER, Role.ANALYST})
    @NotAboutPeople
    List<ListedModel> fundingModels() {
        return models.all().entrySet().stream()
                .map(entry -> ListedModel.of(entry.getKey(), entry.getValue()))
                .toList();
    }
}
