package org.joinedup.funding.question;

import org.joinedup.funding.certainty.Certainty;
import org.joinedup.funding.certainty.ChoiceEffects;
import org.joinedup.funding.certainty.PlaceCertainty;
import org.joinedup.funding.certainty.PlaceEffects;
import org.joinedup.funding.comparison.Comparison;
import org.joinedup.funding.comparison.PlaceChange;
import org.joinedup.graph.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Window;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.query.ScrollSubrange;
import org.springframework.stereotype.Controller;

/// The long lists of answers, page by page.
@Controller
class AreaListController {

    private static final int MOST = 100;

    @SchemaMapping(typeName = "Allocation")
    Window<AllocatedArea> areas(AllocationAnswer answer, ScrollSubrange page, @Argument @Nullable String district) {
        return Page.of(page, MOST).of(answer.areas(district));
    }

    @SchemaMapping(typeName = "AllocationCertainty")
    Window<PlaceCertainty> areas(Certainty certainty, ScrollSubrange page) {
        return Page.of(page, MOST).of(certainty.areas());
    }

    @SchemaMapping(typeName = "ChoiceEffects")
    Window<PlaceEffects> areas(ChoiceEffects effects, ScrollSubrange page) {
        return Page.of(page, MOST).of(effects.areas());
    }

    @SchemaMapping(typeName = "AllocationComparison")
    Window<PlaceChange> areas(Comparison comparison, ScrollSubrange page, @Argument ChangeOrder order) {
        var inOrder = comparison.areas().stream().sorted(order.comparator()).toList();
        return Page.of(page, MOST).of(inOrder);
    }

    @SchemaMapping(typeName = "AllocationComparison")
    Window<PlaceChange> onlyFirst(Comparison comparison, ScrollSubrange page) {
        return Page.of(page, MOST).of(comparison.onlyFirst());
    }

    @SchemaMapping(typeName = "AllocationComparison")
    Window<PlaceChange> onlySecond(Comparison comparison, ScrollSubrange page) {
        return Page.of(page, MOST).of(comparison.onlySecond());
    }
}
