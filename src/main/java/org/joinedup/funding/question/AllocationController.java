package org.joinedup.funding.question;

import java.math.BigDecimal;
import java.util.List;
import org.joinedup.funding.Direction;
import org.joinedup.funding.IndicatorNeed;
import org.joinedup.funding.allocation.AreaAmount;
import org.joinedup.funding.allocation.Contribution;
import org.joinedup.funding.allocation.DivisionPart;
import org.joinedup.funding.allocation.Explanation;
import org.joinedup.funding.check.Finding;
import org.joinedup.funding.check.PrintedRow;
import org.joinedup.funding.check.TableCheck;
import org.joinedup.graph.CallerMistake;
import org.joinedup.security.AllowedTo;
import org.joinedup.security.NotAboutPeople;
import org.joinedup.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/// The fields of `schema/funding.graphqls`, `allocation.graphqls` and
/// `allocationexplanation.graphqls`.
@Controller
class AllocationController {

    private static final int MOST_ROWS = 1_000;

    private final FundingQuestions questions;

    AllocationController(FundingQuestions questions) {
        this.questions = questions;
    }

    @QueryMapping
    @AllowedTo({Role.FUNDING_OFFICER, Role.ANALYST})
    @NotAboutPeople
    AllocationAnswer allocate(@Argument AllocationInput allocation) {
        return new AllocationAnswer(questions.outcome(allocation));
    }

    @QueryMapping
    @AllowedTo({Role.FUNDING_OFFICER, Role.ANALYST})
    @NotAboutPeople
    ExplanationAnswer explainAllocation(@Argument AllocationInput allocation, @Argument String code) {
        var outcome = questions.outcome(allocation);
        var index = outcome.allocation().indexOf(code);
        if (index < 0) {
            throw CallerMistake.because("No area of the model has the code in 'code'.");
        }
        return new ExplanationAnswer(
                new AllocatedArea(outcome.allocation(), index, outcome.pence()[index]),
                Explanation.of(outcome.allocation(), index),
                outcome.limited() == null ? "" : " " + outcome.limited().sentence(index));
    }

    @QueryMapping
    @AllowedTo({Role.FUNDING_OFFICER, Role.ANALYST})
    @NotAboutPeople
    List<Finding> checkAllocationTable(@Argument long fund, @Argument List<PrintedRowInput> rows) {
        if (fund <= 0 || rows.size() > MOST_ROWS) {
            throw CallerMistake.because("Check up to 1,000 rows against a fund of more than nothing.");
        }
        return TableCheck.of(fund, rows.stream().map(PrintedRowInput::toRow).toList());
    }

    @SchemaMapping(typeName = "AreaAmount")
    BigDecimal sharePercent(AreaAmount amount) {
        return amount.share();
    }

    @SchemaMapping(typeName = "DomainContribution")
    String domain(Contribution contribution) {
        return contribution.domain().name();
    }

    @SchemaMapping(typeName = "DomainContribution")
    List<IndicatorValue> indicators(Contribution contribution) {
        return contribution.domain().indicators().stream()
                .map(one -> IndicatorValue.of(one, contribution.area()))
                .toList();
    }

    @SchemaMapping(typeName = "DivisionPart")
    String lsoa(DivisionPart part) {
        return part.area().code();
    }

    /// A row as a caller gives it.
    record PrintedRowInput(
            String name,
            long pence,
            @Nullable String share,
            @Nullable Long perPerson,
            @Nullable Long population) {

        PrintedRow toRow() {
            return new PrintedRow(name, pence, share == null ? null : percent(share), perPerson, population);
        }

        private static BigDecimal percent(String text) {
            try {
                return new BigDecimal(text.replace("%", "").strip());
            } catch (NumberFormatException e) {
                throw CallerMistake.because("Write each 'share' as a number of percent, such as 7.68.");
            }
        }
    }

    /// Why an area gets what it gets, as it is answered.
    record ExplanationAnswer(AllocatedArea area, Explanation explanation, String limits) {

        public int areas() {
            return explanation.areas();
        }

        public String sentence() {
            return explanation.sentence() + limits;
        }

        public List<Contribution> domains() {
            return explanation.domains();
        }

        public @Nullable Long peopleForMore() {
            return explanation.peopleForMore();
        }

        public @Nullable Long peopleForLess() {
            return explanation.peopleForLess();
        }
    }

    /// An indicator's value as it is answered.
    record IndicatorValue(
            String id, String name, @Nullable Double value, String unit, Direction direction, BigDecimal weight) {

        static IndicatorValue of(IndicatorNeed one, int area) {
            var indicator = one.indicator();
            return new IndicatorValue(
                    indicator.id(),
                    indicator.name(),
                    one.values().isMissing(area) ? null : one.values().at(area),
                    indicator.unit(),
                    indicator.direction(),
                    one.weight());
        }
    }
}
