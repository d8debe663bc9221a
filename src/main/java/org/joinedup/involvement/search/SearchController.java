package org.joinedup.involvement.search;

import java.time.Clock;
import java.time.LocalDate;
import org.joinedup.graph.CallerMistake;
import org.joinedup.graph.Page;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.Role;
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
    private final Clock clock;
    private final EncodingCursorStrategy<ScrollPosition> cursors;

    SearchController(Search search, Clock clock, EncodingCursorStrategy<ScrollPosition> cursors) {
        this.search = search;
        this.clock = clock;
        this.cursors = cursors;
    }

    @QueryMapping
    @AllowedTo({Role.PRACTITIONER, Role.TEAM_MANAGER, Role.DATA_MANAGER})
    SearchConnection searchIndividuals(@Arguments SearchTerms terms, ScrollSubrange page) {
        if (!terms.isPossible()) {
            throw CallerMistake.because("Give birthYear in four digits and birthMonth as 1 to 12.");
        }
        var question = Question.of(terms, LocalDate.now(clock));
        if (question.isEmpty()) {
            throw CallerMistake.because(
                    "Search by at least one of text, name, birthDate, birthYear, address, postcode, "
                            + "uprn and identifier.");
        }
        var asked = Page.of(page, Search.MOST_HITS);
        return SearchConnection.of(search.find(question, null), asked, cursors);
    }
}
