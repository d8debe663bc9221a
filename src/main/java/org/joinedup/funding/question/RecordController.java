package org.joinedup.funding.question;

import graphql.GraphQLContext;
import org.joinedup.funding.question.FundingQuestions.Words;
import org.joinedup.funding.run.FundingRun;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.Caller;
import org.joinedup.security.NotAboutPeople;
import org.joinedup.security.Role;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/// Keeps an outcome: `Mutation.recordFundingRun`.
@Controller
class RecordController {

    private final FundingQuestions questions;

    RecordController(FundingQuestions questions) {
        this.questions = questions;
    }

    @MutationMapping
    @AllowedTo(Role.FUNDING_OFFICER)
    @NotAboutPeople
    FundingRun recordFundingRun(
            @Argument AllocationInput allocation,
            @Argument String title,
            @Argument String note,
            GraphQLContext context) {
        return questions.keep(
                allocation, new Words(title, note), Caller.of(context).username());
    }
}
