package org.joinedup.involvement.search;

import graphql.GraphQLContext;
import org.joinedup.graph.CallerMistake;
import org.joinedup.graph.Page;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.Caller;
import org.joinedup.security.Role;
import org.joinedup.viewpoint.SharedSystems;
import org.joinedup.viewpoint.Today;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.pagination.EncodingCursorStrategy;
import org.springframework.graphql.data.query.ScrollSubrange;
import org.springframework.stereotype.Controller;

/// The fields of `schema/search.graphqls`.
@Controller
class SearchController {

    private final Search search;
    private final Today today;
    private final SharedSystems shared;
    private final EncodingCursorStrategy<ScrollPosition> cursors;

    SearchController(Search search, Today today, SharedSystems shared, EncodingCursorStrategy<ScrollPosition> cursors) {
        this.search = search;
        this.today = today;
        this.shared = shared;
        this.cursors = cursors;
    }

    @QueryMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER, Role.DATA_MANAGER})
    SearchConnection searchIndividuals(@Arguments SearchTerms terms, ScrollSubrange page, GraphQLContext context) {
        if (!terms.isPossible()) {
            throw CallerMistake.because("Give birthYear in four digits and birthMonth as 1 to 12.");
        }
        var question = Question.of(terms, today.day());
        if (question.isEmpty()) {
            throw CallerMistake.because(
                    "Search by at least one of text, name, birthDate, birthYear, address, postcode, "
                            + "uprn and identifier.");
        }
        var asked = Page.of(page, Search.MOST_HITS);
        return SearchConnection.of(search.find(question, shared.of(Caller.of(context))), asked, cursors);
    }
}
