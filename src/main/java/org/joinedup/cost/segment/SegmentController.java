package org.joinedup.cost.segment;

import graphql.GraphQLContext;
import java.util.List;
import org.joinedup.cost.ledger.Questions;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.Caller;
import org.joinedup.security.NotAboutPeople;
import org.joinedup.security.Role;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/// The fields of `schema/segment.graphqls`.
@Controller
class SegmentController {

    private final Questions questions;
    private final Segments segments;
    private final Features features;

    SegmentController(Questions questions, Segments segments, Features features) {
        this.questions = questions;
        this.segments = segments;
        this.features = features;
    }

    @QueryMapping
    @AllowedTo(Role.ANALYST)
    CostSegments costSegments(
            @Arguments Questions.Asked asked, @Arguments Segments.Cutting cutting, GraphQLContext context) {
        return segments.of(questions.ask(asked, Caller.of(context)), cutting);
    }

    @QueryMapping
    @AllowedTo(Role.ANALYST)
    @NotAboutPeople
    List<Feature> costFeatures() {
        return features.all();
    }
}
